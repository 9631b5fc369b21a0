package org.outturn.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that core is written by, executed. */
class CoreArchitectureTest {

    private static final String FORECAST = "..forecast..";
    private static final Set<String> APPROXIMATE =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "java.util.OptionalDouble");
    private static final Set<String> CLOCK_READINGS = Set.of("now", "currentTimeMillis", "nanoTime");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.outturn.core");

    @Test
    void core_depends_on_java_and_a_logging_interface_only() {
        classes()
                .that()
                .resideOutsideOfPackage(FORECAST)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.slf4j..", "org.outturn.core..")
                .check(CORE);
    }

    @Test
    void forecasting_may_use_commons_math_besides() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.slf4j..", "org.outturn.core..", "org.apache.commons.math3..")
                .check(CORE);
    }

    @Test
    void what_forecasting_shows_is_its_own() {
        classes()
                .that()
                .resideInAPackage(FORECAST)
                .and()
                .arePublic()
                .should(showNothingOfCommonsMath())
                .check(CORE);
    }

    @Test
    void no_figure_is_approximate_outside_forecasting() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(FORECAST)
                .should(beExact())
                .check(CORE);
        codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(FORECAST)
                .should(takeAndGiveExactFigures())
                .check(CORE);
    }

    @Test
    void nobody_reads_a_clock() {
        noClasses().should().accessTargetWhere(readsAClock()).check(CORE);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .check(CORE);
    }

    @Test
    void nobody_reads_or_writes_anything() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                .check(CORE);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("org.outturn.core.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void nothing_public_is_open_to_be_extended() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CORE);
    }

    private static DescribedPredicate<JavaAccess<?>> readsAClock() {
        return describe(
                "read a clock",
                access -> CLOCK_READINGS.contains(access.getName())
                        && access.getTargetOwner().getPackageName().startsWith("java."));
    }

    private static ArchCondition<JavaClass> showNothingOfCommonsMath() {
        return new ArchCondition<>("show nothing of commons-math3") {
            @Override
            public void check(JavaClass shown, ConditionEvents events) {
                shown.getCodeUnits().stream()
                        .filter(codeUnit -> !codeUnit.getModifiers().contains(JavaModifier.PRIVATE))
                        .forEach(codeUnit -> events.add(new SimpleConditionEvent(
                                codeUnit,
                                Stream.concat(
                                                Stream.of(codeUnit.getReturnType()),
                                                codeUnit.getParameterTypes().stream())
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                        .noneMatch(type -> type.getPackageName().startsWith("org.apache.commons")),
                                codeUnit.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaField> beExact() {
        return new ArchCondition<>("be exact") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(new SimpleConditionEvent(field, isExact(field.getType()), field.getDescription()));
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> takeAndGiveExactFigures() {
        return new ArchCondition<>("take and give exact figures") {
            @Override
            public void check(JavaCodeUnit codeUnit, ConditionEvents events) {
                boolean exact = Stream.concat(
                                Stream.of(codeUnit.getReturnType()), codeUnit.getParameterTypes().stream())
                        .allMatch(CoreArchitectureTest::isExact);
                events.add(new SimpleConditionEvent(codeUnit, exact, codeUnit.getDescription()));
            }
        };
    }

    private static boolean isExact(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName)
                .noneMatch(APPROXIMATE::contains);
    }
}
