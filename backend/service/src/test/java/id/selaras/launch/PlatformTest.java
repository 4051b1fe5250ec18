package id.selaras.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({"Linux, amd64, mysql-Linux-amd64.tar.gz", "Mac OS X, x86_64, mysql-Mac_OS_X-x86_64.tar.gz"})
    void anArchiveIsChosenForTheSystemAndProcessor(String system, String processor, String archive) {
        assertThat(Platform.of(system, processor, true).archive()).isEqualTo(archive);
    }

    @ParameterizedTest
    @CsvSource({"Linux, aarch64, true", "Linux, amd64, false", "Mac OS X, aarch64, false", "Windows 11, amd64, false"})
    void elsewhereThePersonIsToldHowToUseAServerOfTheirOwn(String system, String processor, boolean glibc) {
        assertThatThrownBy(() -> Platform.of(system, processor, glibc))
                .isInstanceOf(UnsupportedPlatform.class)
                .hasMessageContaining(system + " on " + processor)
                .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL=jdbc:mysql://")
                .hasMessageContaining("QUARKUS_DATASOURCE_USERNAME=")
                .hasMessageContaining("QUARKUS_DATASOURCE_PASSWORD=");
    }

    @Test
    void theLoadersReportNamesTheMissingLibraries() {
        var report = "\tlinux-vdso.so.1 (0x00007f)\n\tlibaio.so.1 => not found\n"
                + "\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n\tlibnuma.so.1 => not found\n";
        assertThat(ServerBinaries.missingLibraries(report)).containsExactly("libaio.so.1", "libnuma.so.1");
    }
}
