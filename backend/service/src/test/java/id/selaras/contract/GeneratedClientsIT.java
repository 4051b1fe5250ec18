package id.selaras.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * What others generate from the contract compiles. The build generates the clients just before (executions
 * {@code java-client}, {@code python-client} and {@code typescript-client}).
 */
class GeneratedClientsIT {

    private static final Path CLIENTS = Path.of(System.getProperty("selaras.clients", "target/clients"));
    private static final Path FRONTEND = Path.of(System.getProperty("selaras.frontend", "../../frontend"));

    @Test
    void aJavaClientCompiles() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler).as("a JDK is needed, not only a JRE").isNotNull();
        List<Path> sources = files(CLIENTS.resolve("java/src/main/java"), ".java");
        Path classes = Files.createDirectories(CLIENTS.resolve("java/target/classes"));
        StringWriter output = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            output,
                            manager,
                            null,
                            List.of("-proc:none", "-nowarn", "-d", classes.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(output.toString()).isTrue();
        }
    }

    @Test
    void aPythonClientCompiles() throws IOException, InterruptedException {
        assumeTrue(answers("python3", "--version"), "python3 is not installed: the Python client was not compiled");
        assertThat(files(CLIENTS.resolve("python"), ".py")).isNotEmpty();
        run(CLIENTS, "python3", "-m", "compileall", "-q", "-f", "python");
    }

    @Test
    void aTypeScriptClientCompiles() throws IOException, InterruptedException {
        Path compiler = FRONTEND.resolve("node_modules/typescript/bin/tsc").toAbsolutePath();
        assumeTrue(Files.exists(compiler), "the frontend was left out: the TypeScript client was not compiled");
        List<String> command = new ArrayList<>(List.of("node", compiler.toString(), "--noEmit", "--strict"));
        command.addAll(List.of("--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler"));
        command.addAll(List.of("--lib", "es2022,dom,dom.iterable", "typescript/index.ts"));
        run(CLIENTS, command.toArray(String[]::new));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> found =
                    walk.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).as("generated files in " + folder).isNotEmpty();
            return found;
        }
    }

    private static boolean answers(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }
}
