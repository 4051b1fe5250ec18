package id.selaras.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.selaras.mutation.application.CaseProcedureDirectory;
import id.selaras.mutation.domain.CaseProcedure;
import id.selaras.mutation.domain.MutationCaseStatus;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The state diagrams in the documentation are drawn from the states in the code. */
class StatesTest {

    private static final Path COMMITTED = Path.of(System.getProperty("basedir", "."), "..", "docs", "states.md");
    private static final String TRANSITION = "mayBecome";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ArchitectureTest.BASE);

    @Test
    void theCommittedDiagramsAreWhatTheCodeAllows() throws IOException, ReflectiveOperationException {
        String drawn = document();
        if (Boolean.getBoolean("selaras.states.update")) {
            Files.writeString(COMMITTED, drawn);
        }
        assertThat(Files.readString(COMMITTED))
                .as("docs/states.md is out of date: run this test with -Dselaras.states.update=true and commit it")
                .isEqualTo(drawn);
    }

    /** A life that is not told as data would be missing from the diagrams. */
    @Test
    void everyStatusThatAnEntityKeepsSaysWhatMayFollowIt() {
        List<String> silent = classes.stream()
                .filter(type -> type.isAnnotatedWith(jakarta.persistence.Entity.class))
                .flatMap(type -> type.getFields().stream())
                .map(field -> field.getRawType())
                .filter(type -> type.isEnum() && type.getSimpleName().endsWith("Status"))
                .filter(type -> !isStateMachine(type) && !type.isEquivalentTo(MutationCaseStatus.class))
                .map(JavaClass::getName)
                .distinct()
                .toList();
        assertThat(silent).isEmpty();
    }

    private static boolean isStateMachine(JavaClass type) {
        return type.isEnum() && type.tryGetMethod(TRANSITION, type.getName()).isPresent();
    }

    private String document() throws ReflectiveOperationException {
        StringBuilder text =
                new StringBuilder("# States\n\nDrawn from the code by `StatesTest`; what may follow what is data in"
                        + " the enums. An arrow from a state to\nitself means that the step may be taken again.\n");
        List<JavaClass> machines = classes.stream()
                .filter(StatesTest::isStateMachine)
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .toList();
        for (JavaClass machine : machines) {
            text.append("\n## ").append(title(machine)).append("\n\n```mermaid\nstateDiagram-v2\n");
            draw(machine.reflect(), text);
            text.append("```\n");
        }
        CaseProcedureDirectory.all().forEach((kind, procedure) -> draw(procedure, text));
        return text.toString();
    }

    /** The states of a case depend on its kind, and each step has a name and people who take it. */
    private static void draw(CaseProcedure procedure, StringBuilder text) {
        text.append("\n## Mutation case of kind ")
                .append(procedure.kind())
                .append(" (`mutation`)\n\n```mermaid\nstateDiagram-v2\n    [*] --> DRAFT\n");
        procedure
                .steps()
                .forEach(step -> text.append("    ")
                        .append(step.from())
                        .append(" --> ")
                        .append(step.to())
                        .append(" : ")
                        .append(step.action())
                        .append('\n'));
        procedure.steps().stream()
                .map(CaseProcedure.Step::to)
                .filter(state -> !state.isOpen())
                .distinct()
                .sorted()
                .forEach(state -> text.append("    ").append(state).append(" --> [*]\n"));
        text.append("```\n");
    }

    /** {@code MutationCaseStatus} of the feature mutation is the life of a mutation case. */
    private static String title(JavaClass machine) {
        String words = machine.getSimpleName().replaceAll("Status$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        String feature = machine.getPackageName()
                .substring(ArchitectureTest.BASE.length() + 1)
                .split("\\.")[0];
        return words + " (`" + feature + "`)";
    }

    private static void draw(Class<?> machine, StringBuilder text) throws ReflectiveOperationException {
        Method mayBecome = machine.getMethod(TRANSITION, machine);
        Object[] states = machine.getEnumConstants();
        text.append("    [*] --> ").append(states[0]).append('\n');
        for (Object from : states) {
            List<Object> next = Arrays.stream(states)
                    .filter(to -> allows(mayBecome, from, to))
                    .collect(Collectors.toList());
            next.forEach(to ->
                    text.append("    ").append(from).append(" --> ").append(to).append('\n'));
            if (next.isEmpty()) {
                text.append("    ").append(from).append(" --> [*]\n");
            }
        }
    }

    private static boolean allows(Method mayBecome, Object from, Object to) {
        try {
            return (boolean) mayBecome.invoke(from, to);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
