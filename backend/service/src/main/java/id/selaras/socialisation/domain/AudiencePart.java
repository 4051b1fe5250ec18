package id.selaras.socialisation.domain;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One group of readers; a notice goes to everybody who is in one of its groups.
 *
 * @param ids   units, posts, jobs, plans, cases or people, by its kind; empty for everybody and for roles
 * @param roles for {@link AudienceKind#ROLES} only
 */
public record AudiencePart(AudienceKind kind, List<UUID> ids, List<Role> roles) {

    public AudiencePart {
        ids = ids == null ? List.of() : List.copyOf(ids);
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** Refuses with 422 a group that names nothing, or something of another kind. */
    public void check() {
        boolean byRole = kind == AudienceKind.ROLES;
        boolean byId = !byRole && kind != AudienceKind.EVERYBODY;
        if (ids.isEmpty() == byId || roles.isEmpty() == byRole) {
            throw Refusal.rule("audience-incomplete", Map.of("kind", kind.name()));
        }
    }
}
