package org.outturn.testworkbooks;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every fault of a ledger that stands beside the faulty workbooks. Many more stand in the folder of ledgers. */
final class FaultyLedgers {

    private static final String SOUND = """
            Cost centre,Subjective,Date,Description,Amount
            C100,4100,30/04/2020,Residential placement,1250.00
            C100,4100,29/05/2020,Residential placement,1312.50
            C200,4100,30/04/2020,Home visits,640.20
            C200,7100,29/05/2020,Client contributions,-118.00
            """;

    private FaultyLedgers() {}

    /** The files by name. */
    static Map<String, byte[]> files() {
        Map<String, String> ledgers = new LinkedHashMap<>();
        ledgers.put(FaultyWorkbooks.SOUND, SOUND);
        ledgers.put("ledger-empty", "");
        ledgers.put("ledger-without-rows", SOUND.lines().findFirst().orElseThrow() + "\n");
        ledgers.put("ledger-without-cost-centres", SOUND.replace("Cost centre", "Team"));
        ledgers.put("ledger-amounts-text", SOUND.replace("1312.50", "pending").replace("640.20", "n/a"));
        ledgers.put("ledger-three-decimals", SOUND.replace("1312.50", "1312.505"));
        ledgers.put("ledger-another-year", SOUND.replace("29/05/2020", "30/04/2021"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        ledgers.forEach((name, text) -> files.put(name + ".csv", text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }
}
