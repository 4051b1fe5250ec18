package id.selaras.shared.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The actor and the scope of this request; filled by {@link AccessFilter}, or by a job for the one who asked for it. */
@RequestScoped
public class CurrentActor {

    private Actor actor;
    private Scope scope;

    public void become(Actor newActor, Scope newScope) {
        this.actor = newActor;
        this.scope = newScope;
    }

    /** The actor; a request without one never reaches a service that asks. */
    public Actor actor() {
        if (actor == null) {
            throw new IllegalStateException("no actor in this request");
        }
        return actor;
    }

    public boolean isKnown() {
        return actor != null;
    }

    public Scope scope() {
        if (scope == null) {
            throw new IllegalStateException("no scope in this request");
        }
        return scope;
    }

    public UUID governmentId() {
        return scope().governmentId();
    }
}
