package id.selaras.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command lines of {@code mysqld}. Every path is absolute: the server changes its working directory.
 *
 * @param fast gives up durability for speed; only for tests, whose data may be lost
 */
record ServerCommand(ServerBinaries binaries, Path files, boolean fast) {

    /** Identifies a server of ours on these files among all processes. */
    String dataArgument() {
        return "--datadir=" + files;
    }

    /** Makes the files of an empty server in {@code into}. */
    List<String> initialise(Path into) {
        var line = common("--datadir=" + into);
        line.add("--initialize-insecure");
        return line;
    }

    /**
     * @param accounts file of statements run before the first connection is accepted
     * @param socket path of at most 100 bytes, the limit of the operating system
     */
    List<String> serve(int port, Path socket, Path accounts) {
        var line = common(dataArgument());
        line.addAll(List.of(
                "--init-file=" + accounts,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + socket,
                "--mysqlx=OFF",
                // Nobody encrypts on the loopback address; making certificates would cost seconds at the first start.
                "--auto-generate-certs=OFF",
                "--skip-name-resolve",
                "--event-scheduler=OFF",
                "--max-connections=100",
                "--innodb-buffer-pool-size=" + (fast ? "64M" : "256M")));
        return line;
    }

    /**
     * Whether a running server was started by the same program with the same settings, whatever its port. One of an
     * older version of this application must not be used on.
     */
    boolean startsLike(List<String> commandLine) {
        return commandLine.containsAll(common(dataArgument()));
    }

    private List<String> common(String dataArgument) {
        var line = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--lc-messages-dir=" + binaries.home().resolve("share"),
                dataArgument,
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--skip-log-bin",
                "--performance-schema=OFF",
                // Bulk writes are streamed; see id.selaras.shared.sql.BulkLoad.
                "--local-infile=ON",
                // The stand-in for libaio has no native input/output; the same everywhere behaves the same everywhere.
                "--innodb-use-native-aio=0",
                "--innodb-redo-log-capacity=" + (fast ? "32M" : "128M")));
        if (fast) {
            line.add("--innodb-flush-log-at-trx-commit=2");
            line.add("--innodb-doublewrite=OFF");
            line.add("--innodb-flush-method=nosync");
        }
        if (System.getProperty("user.name").equals("root")) {
            // The server refuses to run as the administrator unless told that this is meant.
            line.add("--user=root");
        }
        return line;
    }
}
