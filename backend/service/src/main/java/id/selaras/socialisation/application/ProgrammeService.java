package id.selaras.socialisation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.ScopeNames.GovernmentName;
import id.selaras.socialisation.domain.ProgrammeCalendar;
import id.selaras.socialisation.domain.ProgrammeStatus;
import id.selaras.socialisation.domain.TransferProgramme;
import id.selaras.socialisation.domain.TransferProgramme.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Prepares programmes of transfers, publishes them with a fingerprint and closes them. */
@ApplicationScoped
public class ProgrammeService {

    private static final TypeReference<List<UUID>> PLANS = new TypeReference<>() {};
    private static final TypeReference<List<ProgrammeSeat>> SEATS = new TypeReference<>() {};

    @Inject
    ProgrammeRepository programmes;

    @Inject
    ProgrammeFacts facts;

    @Inject
    GovernmentDirectory governments;

    @Inject
    IdentityDirectory identity;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** The newest first. */
    @Transactional
    public Page<ProgrammeRow> list(PageRequest page) {
        List<ProgrammeRow> rows = programmes.page(current.governmentId(), page).stream()
                .map(this::row)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.after(row.createdAt(), row.id()), null);
    }

    @Transactional
    public ProgrammeView get(UUID id) {
        return view(programmes.one(current.governmentId(), id).orElseThrow(Refusal::notFound));
    }

    /** Prepares one; 422 where its days do not follow each other, 404 for a plan of another government. */
    @Transactional
    public ProgrammeView prepare(String key, WriteProgramme command) {
        return idempotency.once(key, command, ProgrammeView.class, () -> {
            TransferProgramme programme = TransferProgramme.draft(
                    current.governmentId(), content(command), current.actor().username(), clock.instant(), random);
            programmes.persistAndFlush(programme);
            events.fire(ProgrammeChanged.of(programme, "drafted", null));
            return view(programme);
        });
    }

    @Transactional
    public ProgrammeView change(UUID id, int version, WriteProgramme command) {
        Content content = content(command);
        return act(id, version, "changed", programme -> programme.change(content));
    }

    /** Fixes rules, criteria and seats and shows them to everybody; 422 once the data are frozen. */
    @Transactional
    public ProgrammeView publish(UUID id, int version) {
        Instant now = clock.instant();
        return act(id, version, "published", programme -> {
            List<UUID> plans = read(programme.content().planIds(), PLANS);
            String basis = write(facts.basis(programme.governmentId(), plans));
            programme.publish(
                    basis,
                    sha256(basis),
                    write(facts.seats(programme.governmentId(), plans)),
                    calendar(programme).dataFreeze(),
                    governments.today(programme.governmentId()),
                    now);
        });
    }

    @Transactional
    public ProgrammeView close(UUID id, int version) {
        return act(id, version, "closed", programme -> programme.close(clock.instant()));
    }

    /** What everybody may read; 404 for what is not published. */
    @Transactional
    public PublicProgramme published(String code) {
        TransferProgramme programme = programmes
                .coded(code)
                .filter(found -> found.status() != ProgrammeStatus.DRAFT)
                .orElseThrow(Refusal::notFound);
        GovernmentName government = governments.government(programme.governmentId());
        return new PublicProgramme(
                programme.code(),
                government.name(),
                government.demo(),
                programme.status(),
                programme.content().name(),
                programme.content().description(),
                calendar(programme),
                programme.content().contacts(),
                read(programme.basis(), new TypeReference<ProgrammeBasis>() {}),
                read(programme.seats(), SEATS),
                programme.fingerprint(),
                programme.basis(),
                programme.publishedAt());
    }

    private ProgrammeView act(UUID id, int version, String what, Consumer<TransferProgramme> act) {
        TransferProgramme programme =
                programmes.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        if (programme.version() != version) {
            throw Refusal.stale();
        }
        Map<String, Object> before = ProgrammeChanged.state(programme);
        act.accept(programme);
        programmes.flush();
        events.fire(ProgrammeChanged.of(programme, what, before));
        return view(programme);
    }

    private Content content(WriteProgramme command) {
        command.calendar().check();
        facts.basis(current.governmentId(), command.planIds());
        return new Content(
                command.name().strip(),
                command.description().strip(),
                write(command.calendar()),
                write(command.planIds()),
                command.contacts().strip());
    }

    private ProgrammeView view(TransferProgramme programme) {
        Content content = programme.content();
        List<UUID> plans = read(content.planIds(), PLANS);
        boolean fixed = programme.basis() != null;
        return new ProgrammeView(
                programme.id(),
                programme.version(),
                programme.code(),
                programme.status(),
                content.name(),
                content.description(),
                calendar(programme),
                plans,
                content.contacts(),
                fixed
                        ? read(programme.basis(), new TypeReference<ProgrammeBasis>() {})
                        : facts.basis(programme.governmentId(), plans),
                fixed ? read(programme.seats(), SEATS) : facts.seats(programme.governmentId(), plans),
                programme.fingerprint(),
                programme.publishedAt(),
                programme.closedAt(),
                identity.names(programme.governmentId()).of(programme.createdByName()),
                programme.createdAt());
    }

    private ProgrammeRow row(TransferProgramme programme) {
        ProgrammeCalendar calendar = calendar(programme);
        return new ProgrammeRow(
                programme.id(),
                programme.version(),
                programme.code(),
                programme.status(),
                programme.content().name(),
                calendar.dataFreeze(),
                calendar.effect(),
                programme.createdAt());
    }

    private ProgrammeCalendar calendar(TransferProgramme programme) {
        return read(programme.content().calendar(), new TypeReference<ProgrammeCalendar>() {});
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a kept programme is unreadable", unreadable);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
