package id.selaras.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A combination of operating system and processor that the server's archive was built for.
 *
 * @param archive name of the archive on the class path
 * @param standIns whether the stand-in libraries of {@code mysql-libs} fit this platform
 */
record Platform(String archive, boolean standIns) {

    private static final Path GLIBC_LOADER = Path.of("/lib64/ld-linux-x86-64.so.2");

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), Files.exists(GLIBC_LOADER));
    }

    /** @throws UnsupportedPlatform with what to do instead */
    static Platform of(String system, String processor, boolean glibc) {
        var name = system + " on " + processor;
        var os = system.toLowerCase(Locale.ROOT);
        var intel = processor.equals("amd64") || processor.equals("x86_64");
        if (os.startsWith("linux") && intel && glibc) {
            return new Platform("mysql-Linux-amd64.tar.gz", true);
        }
        if (os.startsWith("mac") && intel) {
            return new Platform("mysql-Mac_OS_X-x86_64.tar.gz", false);
        }
        if (os.startsWith("linux") && intel) {
            throw new UnsupportedPlatform(name, "it needs the GNU C library (" + GLIBC_LOADER + " is missing)");
        }
        throw new UnsupportedPlatform(name, "its binaries exist for Linux and macOS on x86-64 only");
    }
}
