package org.outturn.excel.ledger;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How a ledger export is laid out: the headings each field is known by, and what its figures mean
 * where they could mean two things. The standard layout knows the headings of the common finance
 * systems; a table in the user's workbook replaces them field by field.
 *
 * @param headings for each field its known headings, the likeliest first
 * @param named the fields whose heading the user has named, so that a file without it is refused
 * @param sign which way round amounts are held
 * @param dateOrder day first where empty, unless the dates prove another order
 * @param periodCodes empty where the dates beside them have to tell
 */
public record LedgerLayout(
        Map<LedgerField, List<String>> headings,
        Set<LedgerField> named,
        Sign sign,
        Optional<DateOrder> dateOrder,
        Optional<PeriodCodes> periodCodes) {

    public LedgerLayout {
        headings = Map.copyOf(headings);
        named = Set.copyOf(named);
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(dateOrder, "dateOrder");
        Objects.requireNonNull(periodCodes, "periodCodes");
    }

    public static LedgerLayout standard() {
        return new LedgerLayout(StandardHeadings.ALL, Set.of(), Sign.AS_HELD, Optional.empty(), Optional.empty());
    }

    /** The field is the column with this heading and no other. */
    public LedgerLayout withHeading(LedgerField field, String heading) {
        Map<LedgerField, List<String>> changed = new EnumMap<>(headings);
        changed.put(field, List.of(heading));
        Set<LedgerField> alsoNamed = EnumSet.of(field);
        alsoNamed.addAll(named);
        return new LedgerLayout(changed, alsoNamed, sign, dateOrder, periodCodes);
    }

    public LedgerLayout withSign(Sign changed) {
        return new LedgerLayout(headings, named, changed, dateOrder, periodCodes);
    }

    public LedgerLayout withDateOrder(DateOrder changed) {
        return new LedgerLayout(headings, named, sign, Optional.of(changed), periodCodes);
    }

    public LedgerLayout withPeriodCodes(PeriodCodes changed) {
        return new LedgerLayout(headings, named, sign, dateOrder, Optional.of(changed));
    }

    List<String> headingsOf(LedgerField field) {
        return headings.getOrDefault(field, List.of());
    }
}
