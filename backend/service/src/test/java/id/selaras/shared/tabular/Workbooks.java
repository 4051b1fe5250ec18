package id.selaras.shared.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hand-made workbooks, good and hostile. */
final class Workbooks {

    static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final String SHEET_START =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/"
                    + "spreadsheetml/2006/main\"><sheetData>";

    private Workbooks() {}

    /** Writes one part after the other. */
    static final class Parts implements AutoCloseable {
        private final ZipOutputStream zip;

        Parts(OutputStream output) {
            this.zip = new ZipOutputStream(output);
        }

        Parts part(String name, String content) throws IOException {
            return part(name, content.getBytes(StandardCharsets.UTF_8));
        }

        Parts part(String name, byte[] content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        }

        Parts repeated(String name, String start, String again, long times) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] block = again.repeat(10_000).getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < times / 10_000; i++) {
                zip.write(block);
            }
            zip.closeEntry();
            return this;
        }

        Parts skeleton() throws IOException {
            return part(
                            CONTENT_TYPES,
                            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                    + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
                                    + "openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                                    + " ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml"
                                    + ".sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                                    + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml"
                                    + ".worksheet+xml\"/></Types>")
                    .part(
                            "_rels/.rels",
                            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                                    + "2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas."
                                    + "openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                                    + " Target=\"xl/workbook.xml\"/></Relationships>")
                    .part(
                            "xl/workbook.xml",
                            "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/"
                                    + "2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                    + "relationships\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"
                                    + "</sheets></workbook>")
                    .part(
                            "xl/_rels/workbook.xml.rels",
                            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                                    + "2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas."
                                    + "openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                                    + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
        }

        Parts sheet(String rows) throws IOException {
            return part("xl/worksheets/sheet1.xml", SHEET_START + rows + "</sheetData></worksheet>");
        }

        Parts endlessSheet(String row, long times) throws IOException {
            return repeated("xl/worksheets/sheet1.xml", SHEET_START, row, times);
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    @FunctionalInterface
    interface Content {
        void write(Parts parts) throws IOException;
    }

    static Path write(Path folder, String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        try (Parts parts = new Parts(Files.newOutputStream(file))) {
            content.write(parts);
        }
        return file;
    }

    static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Parts parts = new Parts(bytes)) {
            content.write(parts);
        }
        return bytes.toByteArray();
    }
}
