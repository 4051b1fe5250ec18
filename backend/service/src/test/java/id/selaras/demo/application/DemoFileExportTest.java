package id.selaras.demo.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.demo.domain.DemoFileKind;
import id.selaras.demo.domain.DemoFiles;
import id.selaras.demo.domain.DemoGenerator;
import id.selaras.demo.domain.DemoGovernment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFileExportTest {
    private final DemoFiles files = DemoGenerator.generate(DemoGovernment.SAWAHLUNTO, LocalDate.of(2026, 11, 22));

    @Test
    void twoRunsWriteTheSameBytes(@TempDir Path folder) throws IOException {
        DemoFiles again = DemoGenerator.generate(DemoGovernment.SAWAHLUNTO, LocalDate.of(2026, 11, 22));
        DemoFileExport.write(files, folder.resolve("one"));
        DemoFileExport.write(again, folder.resolve("two"));

        for (DemoFileKind kind : DemoFileKind.values()) {
            Path one = folder.resolve("one").resolve(kind.fileName());
            Path two = folder.resolve("two").resolve(kind.fileName());
            assertThat(Files.mismatch(one, two)).as(kind.name()).isEqualTo(-1);
        }
    }

    @Test
    void theHeaderNamesTheColumnsAndCommasInTitlesAreQuoted() {
        String text = DemoFileExport.text(files.table(DemoFileKind.EMPLOYEES));

        assertThat(text).startsWith(String.join(",", DemoFileKind.EMPLOYEES.columns()) + "\n");
        assertThat(text).contains("\"S.Kep., Ns.\"");
    }
}
