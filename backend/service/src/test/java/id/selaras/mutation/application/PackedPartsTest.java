package id.selaras.mutation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedPartsTest {

    private final List<byte[]> kept = new ArrayList<>();

    @Test
    void whatIsWrittenComesOutInPartsOfOneSizeAndTogetherIsTheSame() throws IOException {
        byte[] written = new byte[2 * PackedParts.PART + 5];
        new Random(1).nextBytes(written);
        PackedParts parts = parts();
        parts.write(written[0]);
        parts.write(written, 1, 1_000);
        parts.write(written, 1_001, written.length - 1_001);
        assertThat(kept).as("handed on before the end").hasSize(2);
        parts.close();
        assertThat(kept).extracting(part -> part.length).containsExactly(PackedParts.PART, PackedParts.PART, 5);
        assertThat(parts.size()).isEqualTo(written.length);
        assertThat(together()).isEqualTo(written);
    }

    @Test
    void nothingIsNoPart() {
        parts().close();
        assertThat(kept).isEmpty();
    }

    @Test
    void anEndOnTheEdgeOfAPartLeavesNoEmptyPart() {
        PackedParts parts = parts();
        parts.write(new byte[PackedParts.PART], 0, PackedParts.PART);
        parts.close();
        parts.close();
        assertThat(kept).hasSize(1);
    }

    @Test
    void aNameInTheArchiveLeadsNowhereAndUnpacksEverywhere() {
        assertThat(PreflightRunner.plain("../../etc/passwd")).isEqualTo("_-.-etc-passwd");
        assertThat(PreflightRunner.plain("a:b*c?.pdf")).isEqualTo("a-b-c-.pdf");
        assertThat(PreflightRunner.plain("Surat Édit.pdf")).isEqualTo("Surat-Édit.pdf");
    }

    private PackedParts parts() {
        return new PackedParts((number, content) -> {
            assertThat(number).isEqualTo(kept.size());
            kept.add(content);
        });
    }

    private byte[] together() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : kept) {
            all.write(part);
        }
        return all.toByteArray();
    }
}
