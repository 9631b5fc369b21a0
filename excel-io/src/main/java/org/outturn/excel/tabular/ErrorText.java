package org.outturn.excel.tabular;

import java.util.Map;

/** Excel's errors by the number that its binary formats store. */
final class ErrorText {

    private static final Map<Integer, String> ALL = Map.of(
            0x00, "#NULL!",
            0x07, "#DIV/0!",
            0x0F, "#VALUE!",
            0x17, "#REF!",
            0x1D, "#NAME?",
            0x24, "#NUM!",
            0x2A, "#N/A",
            0x2B, "#GETTING_DATA");

    private ErrorText() {}

    static String of(int code) {
        return ALL.getOrDefault(code, "#ERROR!");
    }
}
