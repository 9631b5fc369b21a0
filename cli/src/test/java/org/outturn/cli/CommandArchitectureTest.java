package org.outturn.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.outturn.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandArchitectureTest {

    /** They would have to be found at every start, and that takes longer than to read a small ledger. */
    @ArchTest
    static final ArchRule nothing_on_the_command_line_is_declared_by_annotations = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are annotations of picocli",
                    (JavaClass used) -> used.isAnnotation() && used.getName().startsWith("picocli.")));
}
