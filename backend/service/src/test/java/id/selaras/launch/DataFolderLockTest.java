package id.selaras.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTest {

    @TempDir
    Path folder;

    @Test
    void aFolderHeldByAnotherProcessIsRefusedUntilThatProcessIsKilled() throws Exception {
        var holder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        classes(DataFolderLock.class) + File.pathSeparator + classes(Holder.class),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");

            assertThatThrownBy(() -> DataFolderLock.of(folder))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining("process " + holder.pid());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        DataFolderLock.of(folder).close();
    }

    @Test
    void aFolderGivenBackCanBeHeldAgain() throws Exception {
        DataFolderLock.of(folder).close();
        try (var again = DataFolderLock.of(folder)) {
            assertThat(again).isNotNull();
        }
    }

    private static Path classes(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The other process: holds the folder until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String... arguments) throws Exception {
            try (var held = DataFolderLock.of(Path.of(arguments[0]))) {
                System.out.println(held == null ? "" : "held");
                System.in.read();
            }
        }
    }
}
