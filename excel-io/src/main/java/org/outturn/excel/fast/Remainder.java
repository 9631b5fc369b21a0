package org.outturn.excel.fast;

import java.io.IOException;
import java.io.InputStream;

/** Takes the XML of a part without the elements that were scanned, for a parser to check. */
@FunctionalInterface
public interface Remainder {

    void check(InputStream partWithoutElements) throws IOException, UnusualContentException;
}
