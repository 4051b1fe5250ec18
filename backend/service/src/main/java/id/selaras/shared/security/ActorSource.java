package id.selaras.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;

/** Finds the account behind a verified token; implemented by identity. */
public interface ActorSource {

    /** The actor as the database knows it now, or empty when the account, client or session is over. */
    Optional<Actor> actorOf(SecurityIdentity identity);
}
