package id.selaras.mutation.domain;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A document of a case (Peraturan BKN 5/2019 art. 3). A newer one of the same code takes the place of an older one;
 * nothing is thrown away.
 */
@Entity
@Table(name = "mutation_case_documents")
public class CaseDocument {

    /** Where a document stands; that it has grown old follows from its last day. */
    public enum State {
        UPLOADED,
        VERIFIED,
        REFUSED
    }

    @Id
    private UUID id;

    private UUID governmentId;
    private UUID caseId;
    private UUID employeeId;
    private String code;

    @Enumerated(EnumType.STRING)
    private State state;

    private String fileName;
    private String mediaType;
    private int sizeBytes;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    private LocalDate issuedOn;
    private LocalDate validUntil;
    private String reason;
    private String uploadedBy;
    private Instant uploadedAt;
    private String checkedBy;
    private Instant checkedAt;

    @Version
    private int version;

    protected CaseDocument() {}

    /**
     * The file itself, by what it is and not by what its name says.
     *
     * @param name      shown to people, never used as a path
     * @param mediaType as its first bytes tell
     */
    public record File(String name, String mediaType, int bytes, String sha256) {}

    /**
     * A document that was handed in.
     *
     * @param validUntil last day on which it counts, or null
     */
    public static CaseDocument uploaded(
            UUID governmentId,
            UUID caseId,
            UUID employeeId,
            String code,
            File file,
            LocalDate issuedOn,
            LocalDate validUntil,
            String by,
            Instant now) {
        CaseDocument document = new CaseDocument();
        document.id = Ids.next();
        document.governmentId = governmentId;
        document.caseId = caseId;
        document.employeeId = employeeId;
        document.code = code;
        document.state = State.UPLOADED;
        document.fileName = file.name();
        document.mediaType = file.mediaType();
        document.sizeBytes = file.bytes();
        document.sha256 = file.sha256();
        document.issuedOn = issuedOn;
        document.validUntil = validUntil;
        document.uploadedBy = by;
        document.uploadedAt = now;
        return document;
    }

    /** The same paper in another case of the same person; what was found of it there holds here too. */
    public CaseDocument reusedIn(UUID otherCase, String by, Instant now) {
        CaseDocument copy = uploaded(
                governmentId,
                otherCase,
                employeeId,
                code,
                new File(fileName, mediaType, sizeBytes, sha256),
                issuedOn,
                validUntil,
                by,
                now);
        copy.state = state;
        copy.checkedBy = checkedBy;
        copy.checkedAt = checkedAt;
        return copy;
    }

    public void verify(String by, Instant now) {
        check(State.VERIFIED, null, by, now);
    }

    public void refuse(String why, String by, Instant now) {
        check(State.REFUSED, why, by, now);
    }

    private void check(State result, String why, String by, Instant now) {
        if (state != State.UPLOADED) {
            throw Refusal.of(RefusalKind.CONFLICT, "document-already-checked", Map.of("state", state.name()));
        }
        state = result;
        reason = why;
        checkedBy = by;
        checkedAt = now;
    }

    /** Whether it is too old on a day. */
    public boolean isExpired(LocalDate day) {
        return validUntil != null && day.isAfter(validUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public String code() {
        return code;
    }

    public State state() {
        return state;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public int sizeBytes() {
        return sizeBytes;
    }

    public String sha256() {
        return sha256;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public String reason() {
        return reason;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String checkedBy() {
        return checkedBy;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public int version() {
        return version;
    }
}
