package org.outturn.excel.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenMarkTest {

    @TempDir
    private Path folder;

    private Path workbook;

    @BeforeEach
    void workbook() throws IOException {
        workbook = Files.writeString(folder.resolve("outturn.xlsx"), "old");
    }

    @Test
    void a_workbook_nobody_has_open_has_no_mark() {
        assertThat(OpenMark.beside(workbook)).isEmpty();
    }

    @Test
    void excel_says_who_has_the_workbook_open() throws IOException {
        Files.write(folder.resolve("~$outturn.xlsx"), excelMark("Zoë Price"));

        assertThat(OpenMark.beside(workbook)).singleElement().satisfies(mark -> {
            assertThat(mark.who()).isEqualTo("Zoë Price in Excel");
            assertThat(mark.name()).isEqualTo("~$outturn.xlsx");
            assertThat(mark.isLeftBehind(workbook)).isFalse();
        });
    }

    @Test
    void the_short_name_alone_will_do() throws IOException {
        byte[] mark = Arrays.copyOf(excelMark("Zoë Price"), 55);
        Files.write(folder.resolve("~$outturn.xlsx"), mark);

        assertThat(OpenMark.beside(workbook)).extracting(OpenMark::who).containsExactly("Zoë Price in Excel");
    }

    @Test
    void libreoffice_says_who_and_on_which_computer() throws IOException {
        Files.writeString(
                folder.resolve(".~lock.outturn.xlsx#"),
                ",jprice,finance-7,25.11.2026 09:30,file:///home/jprice/.config/libreoffice/4;");

        assertThat(OpenMark.beside(workbook))
                .extracting(OpenMark::who)
                .containsExactly("jprice on finance-7 in LibreOffice");
    }

    @Test
    void a_mark_that_says_nothing_is_still_a_mark() throws IOException {
        Files.write(folder.resolve("~$outturn.xlsx"), new byte[] {54, 1, 2});

        assertThat(OpenMark.beside(workbook)).extracting(OpenMark::who).containsExactly("somebody in Excel");
    }

    @Test
    void a_mark_without_its_workbook_was_left_behind() throws IOException {
        Files.write(folder.resolve("~$gone.xlsx"), excelMark("Zoë Price"));
        Path gone = folder.resolve("gone.xlsx");

        assertThat(OpenMark.beside(gone)).singleElement().matches(mark -> mark.isLeftBehind(gone));
    }

    /** 165 bytes, as Excel writes them: the name in one byte a letter, then in two. */
    private static byte[] excelMark(String name) {
        byte[] mark = new byte[165];
        Arrays.fill(mark, (byte) ' ');
        byte[] narrow = name.getBytes(Charset.forName("windows-1252"));
        mark[0] = (byte) narrow.length;
        System.arraycopy(narrow, 0, mark, 1, narrow.length);
        mark[55] = (byte) name.length();
        mark[56] = 0;
        byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(wide, 0, mark, 57, wide.length);
        return mark;
    }
}
