package id.selaras.identity.domain;

import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Another system of the government, admitted with a secret and a fixed set of OAuth scopes. */
@Entity
@Table(name = "api_clients")
public class ApiClient {

    @Id
    private UUID id;

    private UUID governmentId;
    private String clientId;
    private String displayName;
    private String secretHash;
    private String scopes;
    private boolean active;
    private Instant createdAt;

    protected ApiClient() {}

    public static ApiClient admit(
            UUID governmentId,
            String clientId,
            String displayName,
            String secretHash,
            Set<String> scopes,
            Instant now) {
        ApiClient client = new ApiClient();
        client.id = Ids.next();
        client.governmentId = governmentId;
        client.clientId = clientId;
        client.displayName = displayName;
        client.secretHash = secretHash;
        client.scopes = String.join(" ", scopes);
        client.active = true;
        client.createdAt = now;
        return client;
    }

    /** The client as an actor that holds these of its scopes. */
    public Actor actor(Set<String> granted) {
        return new Actor(id, clientId, Set.of(Role.API_CLIENT), governmentId, null, null, granted);
    }

    public Set<String> scopes() {
        return Set.of(scopes.split(" "));
    }

    public String clientId() {
        return clientId;
    }

    public String secretHash() {
        return secretHash;
    }

    public boolean isActive() {
        return active;
    }
}
