package org.outturn.core.outturn;

import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.provenance.SourceReference;

/** What a person wrote about an item's variance in one period, and what they mean to do about it. */
public record Commentary(
        String item,
        AccountingPeriod period,
        String text,
        String action,
        String author,
        Optional<LocalDate> date,
        SourceReference source) {}
