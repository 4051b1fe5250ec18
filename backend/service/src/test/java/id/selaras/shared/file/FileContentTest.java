package id.selaras.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileContentTest {

    @Test
    void aFileIsWhatItsBytesSay() {
        assertThat(FileContent.of(bytes("%PDF-1.7\n...\n%%EOF\n"))).contains(FileContent.PDF);
        assertThat(FileContent.of(
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3, (byte) 0xFF, (byte) 0xD9}))
                .contains(FileContent.JPEG);
        assertThat(FileContent.of(bytes("\u0089PNG\r\n\u001A\n....IEND\u00AE\u0042\u0060\u0082")))
                .contains(FileContent.PNG);
    }

    @Test
    void whatOnlyCallsItselfAPictureOrIsCutOffIsNothing() {
        assertThat(FileContent.of(bytes("<html>%PDF-1.7 %%EOF</html>"))).isEmpty();
        assertThat(FileContent.of(bytes("%PDF-1.7\n no end"))).isEmpty();
        assertThat(FileContent.of(bytes("MZ this is a program"))).isEmpty();
        assertThat(FileContent.of(new byte[0])).isEmpty();
        assertThat(FileContent.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}))
                .isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
