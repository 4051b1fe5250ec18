package id.selaras.exchange.application;

import id.selaras.shared.security.Actor;
import id.selaras.shared.security.Role;
import java.util.Set;
import java.util.UUID;

/** Who asked for the work that a job does; the log names them, not the machine. */
record Requester(UUID accountId, String username, Set<Role> roles) {

    static Requester of(Actor actor) {
        return new Requester(actor.accountId(), actor.username(), actor.roles());
    }

    Actor actor(UUID governmentId) {
        return new Actor(accountId, username, roles, governmentId, null, null, Set.of());
    }
}
