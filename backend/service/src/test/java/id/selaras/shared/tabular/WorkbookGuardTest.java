package id.selaras.shared.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookGuardTest {

    private static final String ONE_ROW = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>nip</t></is></c></row>";

    @TempDir
    Path folder;

    @Test
    void aPlainWorkbookIsRead() throws IOException {
        Path file =
                Workbooks.write(folder, "plain.xlsx", parts -> parts.skeleton().sheet(ONE_ROW));
        List<TableRow> rows = new ArrayList<>();
        TableFile.open(file, TableLimits.DEFAULT).read(rows::add);
        assertThat(rows).extracting(row -> row.cell(0).text()).containsExactly("nip");
    }

    @Test
    void aGigabyteOfSharedStringsIsRefusedAtOnce() throws IOException {
        assertRefused(
                "workbook-bomb",
                parts -> parts.skeleton()
                        .sheet(ONE_ROW)
                        .repeated(
                                "xl/sharedStrings.xml",
                                "<sst>",
                                "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>",
                                20_000_000));
    }

    @Test
    void nineteenMillionRowsAreRefusedAtOnce() throws IOException {
        assertRefused("workbook-bomb", parts -> parts.skeleton().endlessSheet("<row/>", 19_700_000));
    }

    @Test
    void moreRowsThanAllowedAreRefusedEvenWhenTheyPackBadly() throws IOException {
        StringBuilder rows = new StringBuilder();
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 200_100; i++) {
            rows.append("<row r=\"").append(random.nextInt(1 << 30)).append("\"/>");
        }
        assertRefused("too-many-rows", parts -> parts.skeleton().sheet(rows.toString()));
    }

    @Test
    void aDirectoryThatLiesAboutTheSizeIsCaughtWhileUnpacking() throws IOException {
        byte[] honest = Workbooks.bytes(
                parts -> parts.skeleton().sheet(ONE_ROW).repeated("xl/media/image1.png", "", "aaaaaaaaaa", 50_000_000));
        Path file = folder.resolve("liar.xlsx");
        Files.write(file, declareSmall(honest, "xl/media/image1.png"));
        assertRefused("workbook-bomb", file);
    }

    @Test
    void tenThousandPartsAreRefused() throws IOException {
        assertRefused("workbook-too-many-parts", parts -> {
            parts.skeleton().sheet(ONE_ROW);
            for (int i = 0; i < 10_000; i++) {
                parts.part("xl/media/" + i, "x");
            }
        });
    }

    @Test
    void aPartThatLeavesTheArchiveIsRefused() throws IOException {
        assertRefused(
                "workbook-path-escapes",
                parts -> parts.skeleton().sheet(ONE_ROW).part("../../etc/cron.d/x", "x"));
    }

    @Test
    void externalEntitiesAreRefused() throws IOException {
        assertRefused(
                "workbook-document-type",
                parts -> parts.skeleton()
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/x\">]>"
                                        + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>&e;</v></c></row></sheetData>"
                                        + "</worksheet>"));
    }

    @Test
    void entitiesHiddenInAnotherCharacterSetAreRefused() throws IOException {
        assertRefused(
                "workbook-damaged",
                parts -> parts.skeleton()
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x><worksheet/>"
                                        .getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void externalLinksAreRefused() throws IOException {
        assertRefused(
                "workbook-external-link",
                parts -> parts.skeleton().sheet(ONE_ROW).part("xl/externalLinks/externalLink1.xml", "<x/>"));
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertRefused("workbook-macro", parts -> parts.skeleton().sheet(ONE_ROW).part("xl/vbaProject.bin", "x"));
    }

    @Test
    void aMacroWorkbookIsKnownByItsContentTypeToo() throws IOException {
        assertRefused(
                "workbook-macro",
                parts -> parts.part(
                                Workbooks.CONTENT_TYPES,
                                "<Types>application/vnd.ms-excel.sheet.macroEnabled.main</Types>")
                        .part("xl/workbook.xml", "<workbook/>"));
    }

    @Test
    void anEncryptedWorkbookIsToldFromAnOldOne() throws IOException {
        byte[] old = new byte[4_096];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                old,
                0,
                8);
        Path oldFile = Files.write(folder.resolve("old.xls"), old);
        assertRefused("workbook-old-format", oldFile);

        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 2_000, name.length);
        assertRefused("workbook-encrypted", Files.write(folder.resolve("encrypted.xlsx"), old));
    }

    @Test
    void anotherArchiveIsNoWorkbook() throws IOException {
        assertRefused("not-a-workbook", parts -> parts.part("readme.txt", "hello"));
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        byte[] good = Workbooks.bytes(parts -> parts.skeleton().sheet(ONE_ROW.repeat(500)));
        Path cut = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(good, good.length / 2));
        assertRefused("workbook-damaged", cut);
        Path brokenXml = Workbooks.write(
                folder, "broken.xlsx", parts -> parts.skeleton().sheet("<row r=\"1\"><c r=\"A1\"><v>1</c>"));
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> TableFile.open(brokenXml, TableLimits.DEFAULT).read(row -> true));
        assertThat(refusal.code()).isEqualTo("workbook-damaged");
    }

    @Test
    void aFileBeyondTheSizeLimitIsTooLarge() throws IOException {
        Path file = Files.write(folder.resolve("big.csv"), new byte[31 << 20]);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TableFile.open(file, TableLimits.DEFAULT));
        assertThat(refusal.kind()).isEqualTo(RefusalKind.TOO_LARGE);
    }

    @Test
    void aSequenceCutByTwoPiecesIsFound() {
        byte[] text = "xx<!DOCTYPE>yy<row<row".getBytes(StandardCharsets.US_ASCII);
        for (int cut = 0; cut <= text.length; cut++) {
            for (int second = cut; second <= text.length; second++) {
                BytePatterns patterns = BytePatterns.ascii("<!DOCTYPE", "<row");
                feed(patterns, text, 0, cut);
                feed(patterns, text, cut, second);
                feed(patterns, text, second, text.length);
                assertThat(patterns.count(0))
                        .as("cut at %d and %d", cut, second)
                        .isEqualTo(1);
                assertThat(patterns.count(1))
                        .as("cut at %d and %d", cut, second)
                        .isEqualTo(2);
            }
        }
    }

    private static void feed(BytePatterns patterns, byte[] text, int from, int to) {
        byte[] piece = java.util.Arrays.copyOfRange(text, from, to);
        patterns.feed(piece, piece.length);
    }

    private void assertRefused(String code, Workbooks.Content content) throws IOException {
        assertRefused(code, Workbooks.write(folder, "hostile.xlsx", content));
    }

    private static void assertRefused(String code, Path file) {
        Instant start = Instant.now();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> TableFile.open(file, TableLimits.DEFAULT));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    /** Writes a size of 100 bytes into the directory entry of a part. */
    private static byte[] declareSmall(byte[] archive, String part) {
        byte[] name = part.getBytes(StandardCharsets.US_ASCII);
        for (int i = archive.length - 46 - name.length; i >= 0; i--) {
            boolean entry = archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2;
            if (entry && java.util.Arrays.equals(archive, i + 46, i + 46 + name.length, name, 0, name.length)) {
                byte[] lying = archive.clone();
                lying[i + 24] = 100;
                lying[i + 25] = 0;
                lying[i + 26] = 0;
                lying[i + 27] = 0;
                return lying;
            }
        }
        throw new AssertionError("no such part");
    }
}
