package id.selaras.exchange.domain;

import id.selaras.shared.tabular.TableFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The file of an import as it came: what was found by looking at it. None of it ever changes. */
@Embeddable
public class ArrivedFile {

    private String fileName;

    @Enumerated(EnumType.STRING)
    private TableFile.Format format;

    private String encoding;
    private String separatorChar;
    private int headerRow;

    @Column(columnDefinition = "binary(32)")
    private byte[] headerFingerprint;

    @Column(columnDefinition = "json")
    private String fileColumns;

    private String profile;

    protected ArrivedFile() {}

    /**
     * @param encoding  of a text file; null for a workbook
     * @param separator of a text file; null for a workbook
     * @param headerRow number of the row with the names of the columns
     * @param columns   JSON of its columns with samples
     * @param profile   who writes such files, as far as the header tells; null when it does not
     */
    public ArrivedFile(
            String name,
            TableFile.Format format,
            String encoding,
            Character separator,
            int headerRow,
            byte[] headerFingerprint,
            String columns,
            String profile) {
        this.fileName = name;
        this.format = format;
        this.encoding = encoding;
        this.separatorChar = separator == null ? null : separator.toString();
        this.headerRow = headerRow;
        this.headerFingerprint = headerFingerprint.clone();
        this.fileColumns = columns;
        this.profile = profile;
    }

    public String name() {
        return fileName;
    }

    public TableFile.Format format() {
        return format;
    }

    public String encoding() {
        return encoding;
    }

    public String separator() {
        return separatorChar;
    }

    public int headerRow() {
        return headerRow;
    }

    public byte[] headerFingerprint() {
        return headerFingerprint.clone();
    }

    public String columns() {
        return fileColumns;
    }

    public String profile() {
        return profile;
    }
}
