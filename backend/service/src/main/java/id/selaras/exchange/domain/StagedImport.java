package id.selaras.exchange.domain;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A file on its way in. It waits for a mapping, is checked, may be checked again, is applied as a whole, and may be
 * undone; until it is applied nothing of it is a fact. Its id is the change of every fact it wrote.
 */
@Entity
@Table(name = "imports")
public class StagedImport {

    @Id
    private UUID id;

    private UUID governmentId;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Embedded
    private ArrivedFile file;

    @Column(columnDefinition = "json")
    private String mapping;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private UUID checkId;
    private String factsVersion;

    @Column(columnDefinition = "json")
    private String counts;

    private UUID jobId;
    private String problemCode;
    private UUID createdBy;
    private String createdByName;
    private Instant createdAt;
    private Instant appliedAt;
    private Instant undoneAt;

    @Version
    private int version;

    protected StagedImport() {}

    /**
     * How an import begins.
     *
     * @param mapping JSON of the mapping it starts with
     * @param counts  JSON of counts that are all zero
     */
    public record Arrival(
            UUID governmentId,
            ImportKind kind,
            ArrivedFile file,
            String mapping,
            String counts,
            UUID createdBy,
            String createdByName) {}

    public static StagedImport of(Arrival arrival, Instant now) {
        StagedImport staged = new StagedImport();
        staged.id = Ids.next();
        staged.governmentId = arrival.governmentId();
        staged.kind = arrival.kind();
        staged.file = arrival.file();
        staged.mapping = arrival.mapping();
        staged.counts = arrival.counts();
        staged.createdBy = arrival.createdBy();
        staged.createdByName = arrival.createdByName();
        staged.createdAt = now;
        staged.status = ImportStatus.UPLOADED;
        return staged;
    }

    /** The mapping leaves a required field without a source. */
    public void waitForMapping() {
        become(ImportStatus.NEEDS_MAPPING);
    }

    public void startChecking(String newMapping, String noCounts) {
        become(ImportStatus.CHECKING);
        mapping = newMapping;
        counts = noCounts;
        checkId = null;
        factsVersion = null;
    }

    /** A run of the check begins; rows another run has staged no longer count. */
    public void beginCheck(UUID run) {
        require(ImportStatus.CHECKING);
        checkId = run;
    }

    /**
     * The check is done, unless another run of it has begun meanwhile.
     *
     * @param facts what the facts were when the check began to look at them
     */
    public void endCheck(UUID run, String facts, String newCounts) {
        if (!run.equals(checkId)) {
            throw Refusal.conflict("check-superseded");
        }
        become(ImportStatus.CHECKED);
        factsVersion = facts;
        counts = newCounts;
    }

    public void startApplying() {
        become(ImportStatus.APPLYING);
    }

    public void applied(Instant now) {
        become(ImportStatus.APPLIED);
        appliedAt = now;
    }

    public void startUndoing() {
        become(ImportStatus.UNDOING);
    }

    public void undone(Instant now) {
        become(ImportStatus.UNDONE);
        undoneAt = now;
    }

    public void cancel() {
        become(ImportStatus.CANCELLED);
    }

    /** What was being done came to nothing; nothing of it remains. */
    public void fallBack(boolean cancelled, String problem) {
        switch (status) {
            case CHECKING -> become(cancelled ? ImportStatus.CANCELLED : ImportStatus.FAILED);
            case APPLYING -> become(ImportStatus.CHECKED);
            case UNDOING -> become(ImportStatus.APPLIED);
            default -> {
                return;
            }
        }
        problemCode = problem;
    }

    public void workedOnBy(UUID job) {
        jobId = job;
    }

    private void require(ImportStatus expected) {
        if (status != expected) {
            throw Refusal.conflict("import-is-" + code(status));
        }
    }

    private void become(ImportStatus next) {
        if (!status.mayBecome(next)) {
            throw Refusal.conflict("import-is-" + code(status));
        }
        status = next;
        problemCode = null;
    }

    private static String code(ImportStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public ImportKind kind() {
        return kind;
    }

    public ArrivedFile file() {
        return file;
    }

    public String mapping() {
        return mapping;
    }

    public ImportStatus status() {
        return status;
    }

    public UUID checkId() {
        return checkId;
    }

    public String factsVersion() {
        return factsVersion;
    }

    public String counts() {
        return counts;
    }

    public UUID jobId() {
        return jobId;
    }

    public String problemCode() {
        return problemCode;
    }

    public String createdByName() {
        return createdByName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Instant undoneAt() {
        return undoneAt;
    }

    public int version() {
        return version;
    }
}
