package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.outturn;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HelpTest {

    @Test
    void help_names_the_verbs_and_the_exit_codes() {
        Run run = outturn("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("new ", "report ", "inspect ", "check ", "reconcile ", "Exit codes:", "143", "Example:");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "report", "inspect", "combine", "check", "reconcile"})
    void every_verb_explains_itself_with_an_example(String verb) {
        Run run = outturn(verb, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: outturn " + verb, "Exit codes:", "Example:");
    }

    @Test
    void version_is_that_of_the_build() {
        Run run = outturn("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("outturn [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\\R");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    reprot a.xlsx                             | there is no verb 'reprot'
                    --frob                                    | there is no option '--frob'
                    report                                    | Missing required
                    report --ledger a.csv w.xlsx              | name it before --ledger
                    report w.xlsx --ledger a.csv --period 17  | '17' is not a period; give 1 to 16
                    report w.xlsx --ledger a.csv --format xml | '--format': 'xml' is none of text, json
                    report w.xlsx --ledger a --date-order uk  | '--date-order': 'uk' is none of dmy, mdy, ymd
                    report w.xlsx --ledger a -o out.csv       | out.csv: a workbook is written as .xlsx
                    new w.xls                                 | would not open under this name. Call it w.xlsx.
                    combine a.xlsx -o all.ods                 | Call it all.xlsx.
                    report w.xlsx --ledger a.csv --frob       | '--frob'
                    report w.xlsx --ledger a --expect-total x | 'x' is not an amount
                    report w.xlsx --ledger a --expect-rows -1 | '-1' is not a number of rows
                    report w.xlsx --ledger a --as-of 31.3.21  | '31.3.21' is not a day; give one such as 2021-04-30
                    inspect a.csv --encoding latin-0          | 'latin-0' is not an encoding
                    inspect a.csv --year 2020-22              | '2020-22' is not a financial year
                    new                                       | 'WORKBOOK.xlsx'
                    combine a.xlsx                            | Missing required option: '--output=OUT.xlsx'
                    check                                     | 'WORKBOOK.xlsx'
                    reconcile --ledger a.csv                  | either a finished workbook or another extract
                    reconcile w.xlsx --ledger a --against b   | either a finished workbook or another extract
                    reconcile w.xlsx --ledger a --by Fund     | --by is for two extracts
                    reconcile --ledger a --against b --period 1 | --period is for a workbook
                    check w.xlsx --period 0                   | '0' is not a period; give 1 to 16
                    check w.xlsx v.xlsx                       | Unmatched argument at index 2: 'v.xlsx'
                    check w.xlsx --period                     | Missing required parameter for option '--period' (N)
                    check w.xlsx --period --quiet             | Expected parameter for option '--period' but found '--quiet'
                    inspect a.csv --period-codes financial    | 'financial' is not a kind of period codes; give start-year,
                    inspect a.csv --blank-as-above cc         | 'cc' is not a field; give cost centre, subjective,
                    inspect a.csv -q --quiet                  | option '--quiet' should be specified only once
                    inspect a.csv --quiet=maybe               | 'maybe' is not a boolean
                    inspect a.csv -qx                         | Unknown option: '-x' (while processing option: '-qx')
                    report                                    | options and parameters: '--ledger=FILE', 'WORKBOOK.xlsx'
                    report w.xlsx --ledger                    | Missing required parameter for option '--ledger' at index 0 (FILE)
                    man extra                                 | Unmatched argument at index 1: 'extra'
                    """)
    void wrong_arguments_get_one_clear_line_and_exit_code_2(String arguments, String reason) {
        Run run = outturn((Object[]) arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains(reason, "See outturn", "--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void no_verb_at_all_says_which_there_are() {
        Run run = outturn();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("new, report, inspect, combine, ", " or reconcile");
    }
}
