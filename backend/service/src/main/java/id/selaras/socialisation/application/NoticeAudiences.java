package id.selaras.socialisation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.UnitDirectory;
import id.selaras.organisation.application.UnitNode;
import id.selaras.organisation.application.UnitTree;
import id.selaras.socialisation.domain.AudienceKind;
import id.selaras.socialisation.domain.AudiencePart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Audiences as they are kept, and in words. */
@ApplicationScoped
class NoticeAudiences {

    private static final TypeReference<List<AudiencePart>> PARTS = new TypeReference<>() {};
    private static final int NAMED = 3;

    @Inject
    UnitDirectory units;

    @Inject
    JobDirectory jobs;

    @Inject
    GovernmentDirectory governments;

    @Inject
    ObjectMapper json;

    List<AudiencePart> read(String kept) {
        try {
            return json.readValue(kept, PARTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a kept audience is unreadable", unreadable);
        }
    }

    String write(List<AudiencePart> parts) {
        try {
            return json.writeValueAsString(parts);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Kept audiences in words, by the units and jobs of today; these are looked up once for a whole list. */
    Function<String, List<AudienceGroup>> words(UUID governmentId) {
        LocalDate today = governments.today(governmentId);
        UnitTree tree = units.tree(governmentId, today);
        Map<UUID, JobFacts> catalogue = jobs.jobs(governmentId, today);
        return kept ->
                read(kept).stream().map(part -> group(part, tree, catalogue)).toList();
    }

    private static AudienceGroup group(AudiencePart part, UnitTree tree, Map<UUID, JobFacts> catalogue) {
        int count = part.kind() == AudienceKind.ROLES
                ? part.roles().size()
                : part.ids().size();
        return new AudienceGroup(
                part.kind(),
                count,
                switch (part.kind()) {
                    case UNITS ->
                        names(part, id -> {
                            UnitNode unit = tree.unit(id);
                            return unit == null ? null : unit.name();
                        });
                    case JOBS ->
                        names(part, id -> {
                            JobFacts job = catalogue.get(id);
                            return job == null ? null : job.name();
                        });
                    default -> List.of();
                },
                part.roles());
    }

    /** Of what is there no more today there is no name, but it still counts. */
    private static List<String> names(AudiencePart part, Function<UUID, String> name) {
        return part.ids().stream()
                .map(name)
                .filter(Objects::nonNull)
                .limit(NAMED)
                .toList();
    }
}
