package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.mutation.domain.LetterNumber;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.ScopeNames.GovernmentName;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Letterhead, signatories, legal bases and numbering of a government. */
@ApplicationScoped
public class LetterSettingsService {

    @Inject
    Sql sql;

    @Inject
    GovernmentDirectory governments;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    @Transactional
    public LetterSettingsView get() {
        return of(current.governmentId());
    }

    /** Sets everything anew; letters that were issued stay as they are. */
    @Transactional
    public LetterSettingsView change(int version, LetterSettings settings) {
        requireUsable(settings);
        UUID government = current.governmentId();
        LetterSettingsView before = of(government);
        Map<String, Object> values = new HashMap<>();
        values.put("government", government);
        values.put("content", write(settings));
        values.put("by", current.actor().username());
        values.put("at", clock.instant());
        values.put("version", version);
        int written = version == 0
                ? sql.update(
                        "INSERT IGNORE INTO letter_settings (government_id, content, version, changed_by, changed_at)"
                                + " VALUES (:government, :content, :version + 1, :by, :at)",
                        values)
                : sql.update(
                        "UPDATE letter_settings SET content = :content, version = version + 1, changed_by = :by,"
                                + " changed_at = :at WHERE government_id = :government AND version = :version",
                        values);
        if (written == 0) {
            throw Refusal.stale();
        }
        events.fire(new LetterSettingsChanged(
                government,
                Map.of("numbering", before.settings().numbering(), "version", before.version()),
                Map.of("numbering", settings.numbering(), "version", version + 1)));
        return new LetterSettingsView(version + 1, settings);
    }

    static void requireUsable(LetterSettings settings) {
        if (!new LetterNumber(settings.numbering()).isUsable()) {
            throw Refusal.shape("/numbering", "unknown-part", "parts " + LetterNumber.PARTS + ", one of them nomor");
        }
    }

    @Transactional
    LetterSettingsView of(UUID government) {
        return sql
                .list(
                        "SELECT content, version FROM letter_settings WHERE government_id = :government",
                        Map.of("government", government),
                        row -> new LetterSettingsView(row.integer("version"), read(row.text("content"))))
                .stream()
                .findFirst()
                .orElseGet(() -> {
                    GovernmentName name = governments.government(government);
                    return new LetterSettingsView(0, LetterSettings.usual(name.name(), name.headTitle()));
                });
    }

    private String write(LetterSettings settings) {
        try {
            return json.writeValueAsString(settings);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private LetterSettings read(String content) {
        try {
            return json.readValue(content, LetterSettings.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
