package org.outturn.excel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@AnalyzeClasses(packages = "org.outturn", importOptions = ImportOption.DoNotIncludeTests.class)
class ExcelArchitectureTest {

    @ArchTest
    static final ArchRule only_the_poi_package_has_heard_of_poi = noClasses()
            .that()
            .resideOutsideOfPackage("org.outturn.excel.poi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule core_has_not_heard_of_files_and_workbooks = noClasses()
            .that()
            .resideInAPackage("org.outturn.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.outturn.excel..", "org.apache.poi..");

    @ArchTest
    static final ArchRule sheets_say_what_stands_on_them_and_nothing_of_how_it_is_written = noClasses()
            .that()
            .resideInAnyPackage("org.outturn.excel.sheets..", "org.outturn.excel.layout..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.outturn.excel.poi..", "org.outturn.excel.graft..", "java.io..", "java.nio.file..");

    @ArchTest
    static final ArchRule the_graft_knows_no_budget = noClasses()
            .that()
            .resideInAPackage("org.outturn.excel.graft..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.outturn.core..");

    @ArchTest
    static final ArchRule nobody_reads_the_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("org.outturn.excel.(*)..").should().beFreeOfCycles();
}
