package id.selaras.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table role × permission × reach ({@code security/roles.csv}) and route × permission
 * ({@code security/routes.csv}). It is what is enforced, not a description of it: a route without a row answers
 * nobody.
 */
@ApplicationScoped
public class AccessTable {

    /** Marks a route that needs no login. */
    public static final String PUBLIC = "PUBLIC";

    private final Map<String, Map<Role, Reach>> reachByPermission = new HashMap<>();
    private final Map<String, String> permissionByRoute = new HashMap<>();

    /** The table outside the container, for the published contract. */
    public static AccessTable load() {
        return new AccessTable();
    }

    AccessTable() {
        List<String[]> roles = read("/security/roles.csv");
        String[] header = roles.get(0);
        for (String[] row : roles.subList(1, roles.size())) {
            Map<Role, Reach> reaches = new EnumMap<>(Role.class);
            for (int i = 1; i < row.length; i++) {
                if (!row[i].isEmpty()) {
                    reaches.put(Role.valueOf(header[i]), Reach.valueOf(row[i]));
                }
            }
            reachByPermission.put(row[0], reaches);
        }
        for (String[] row : read("/security/routes.csv").stream().skip(1).toList()) {
            if (!row[2].equals(PUBLIC) && !reachByPermission.containsKey(row[2])) {
                throw new IllegalStateException("routes.csv names an unknown permission: " + row[2]);
            }
            permissionByRoute.put(row[0] + " " + row[1], row[2]);
        }
    }

    /** The permission a route needs, {@link #PUBLIC}, or null when the table has no row for it. */
    public String permissionFor(String method, String pathTemplate) {
        return permissionByRoute.get(method + " " + pathTemplate);
    }

    /** How far the actor's widest role carries this permission; empty when none of the roles has it. */
    public Optional<Scope> scopeFor(Actor actor, String permission) {
        if (actor.roles().contains(Role.API_CLIENT) && !mayClient(actor, permission)) {
            return Optional.empty();
        }
        Map<Role, Reach> reaches = reachByPermission.getOrDefault(permission, Map.of());
        return actor.roles().stream()
                .map(reaches::get)
                .filter(Objects::nonNull)
                .filter(reach -> reach != Reach.SUBTREE || actor.unitId() != null)
                .filter(reach -> reach != Reach.SELF || actor.employeeId() != null)
                .max(Reach::compareTo)
                .map(reach -> new Scope(
                        actor.governmentId(),
                        reach,
                        reach == Reach.SUBTREE ? actor.unitId() : null,
                        reach == Reach.SELF ? actor.employeeId() : null));
    }

    /** Every permission the roles carry, in alphabetical order. */
    public Set<String> permissionsOf(Actor actor) {
        Set<String> all = new TreeSet<>(reachByPermission.keySet());
        all.removeIf(permission -> scopeFor(actor, permission).isEmpty());
        return all;
    }

    public Collection<String> permissions() {
        return reachByPermission.keySet();
    }

    public Map<String, String> routes() {
        return Map.copyOf(permissionByRoute);
    }

    /** The cell of the table for a role, or null. */
    public Reach reach(Role role, String permission) {
        return reachByPermission.getOrDefault(permission, Map.of()).get(role);
    }

    private static boolean mayClient(Actor actor, String permission) {
        return switch (permission) {
            case "session", "governments:read", "reference:read", "rules:read" -> true;
            case "organisation:read" -> actor.grants().contains("positions:read");
            default -> actor.grants().contains(permission);
        };
    }

    private static List<String[]> read(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AccessTable.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank())
                    .map(line ->
                            Arrays.stream(line.split(",", -1)).map(String::trim).toArray(String[]::new))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
