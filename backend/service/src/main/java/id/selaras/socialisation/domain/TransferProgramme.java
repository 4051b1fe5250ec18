package id.selaras.socialisation.domain;

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
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A programme of transfers: what is to happen when, by which rules, for which seats. Published before its data are
 * frozen, it cannot be bent to people afterwards: the fingerprint of rules and criteria stands in public from then on.
 */
@Entity
@Table(name = "transfer_programmes")
public class TransferProgramme {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODE_LENGTH = 10;

    @Id
    private UUID id;

    private UUID governmentId;
    private String code;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    private String name;
    private String description;

    @Column(columnDefinition = "text")
    private String calendar;

    @Column(columnDefinition = "text")
    private String planIds;

    private String contacts;

    @Column(columnDefinition = "mediumtext")
    private String basis;

    @Column(columnDefinition = "mediumtext")
    private String seats;

    @Column(columnDefinition = "char(64)")
    private String fingerprint;

    private Instant publishedAt;
    private Instant closedAt;
    private String createdByName;
    private Instant createdAt;

    @Version
    private int version;

    protected TransferProgramme() {}

    /** What its authors write; calendar and plans as JSON. */
    public record Content(String name, String description, String calendar, String planIds, String contacts) {}

    public static TransferProgramme draft(
            UUID governmentId, Content content, String by, Instant now, SecureRandom random) {
        TransferProgramme programme = new TransferProgramme();
        programme.id = Ids.next();
        programme.governmentId = governmentId;
        programme.code = random.ints(CODE_LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining());
        programme.status = ProgrammeStatus.DRAFT;
        programme.createdByName = by;
        programme.createdAt = now;
        programme.take(content);
        return programme;
    }

    /** Writes it otherwise; 409 once it is published. */
    public void change(Content content) {
        if (status != ProgrammeStatus.DRAFT) {
            throw Refusal.of(RefusalKind.CONFLICT, "programme-published", Map.of("status", status.name()));
        }
        take(content);
    }

    /**
     * Fixes what decides.
     *
     * @param fixedBasis rules and criteria as text
     * @param print      its SHA-256, hexadecimal
     * @param dataFreeze 422 unless it is still to come
     */
    public void publish(
            String fixedBasis, String print, String fixedSeats, LocalDate dataFreeze, LocalDate today, Instant now) {
        if (!today.isBefore(dataFreeze)) {
            throw Refusal.rule("publication-after-data-freeze", Map.of("dataFreeze", dataFreeze));
        }
        become(ProgrammeStatus.PUBLISHED);
        basis = fixedBasis;
        fingerprint = print;
        seats = fixedSeats;
        publishedAt = now;
    }

    public void close(Instant now) {
        become(ProgrammeStatus.CLOSED);
        closedAt = now;
    }

    private void take(Content content) {
        name = content.name();
        description = content.description();
        calendar = content.calendar();
        planIds = content.planIds();
        contacts = content.contacts();
    }

    private void become(ProgrammeStatus next) {
        if (!status.mayBecome(next)) {
            throw Refusal.illegalTransition(status, status.next());
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public UUID governmentId() {
        return governmentId;
    }

    public String code() {
        return code;
    }

    public ProgrammeStatus status() {
        return status;
    }

    public Content content() {
        return new Content(name, description, calendar, planIds, contacts);
    }

    public String basis() {
        return basis;
    }

    public String seats() {
        return seats;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String createdByName() {
        return createdByName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
