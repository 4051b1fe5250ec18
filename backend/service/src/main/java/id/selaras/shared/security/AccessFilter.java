package id.selaras.shared.security;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Asks the {@link AccessTable} before every resource method: who is it, may the role call this route, how far does it
 * reach. The scope it leaves behind is the only one services can get.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String CLIENT_HEADER = "X-Selaras-Client";

    @Context
    ResourceInfo resource;

    @Inject
    AccessTable table;

    @Inject
    SecurityIdentity identity;

    @Inject
    ActorSource actors;

    @Inject
    CurrentActor current;

    @Override
    public void filter(ContainerRequestContext request) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        String permission = table.permissionFor(
                method, PathTemplates.of(resource.getResourceClass(), resource.getResourceMethod()));
        if (AccessTable.PUBLIC.equals(permission)) {
            return;
        }
        if (permission == null) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "route-not-granted");
        }
        if (identity.isAnonymous()) {
            throw Refusal.of(RefusalKind.UNAUTHENTICATED, "not-signed-in");
        }
        Actor actor =
                actors.actorOf(identity).orElseThrow(() -> Refusal.of(RefusalKind.UNAUTHENTICATED, "session-over"));
        boolean carriedByCookie = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        if (carriedByCookie && !SAFE.contains(method) && !"web".equals(request.getHeaderString(CLIENT_HEADER))) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "client-header-required");
        }
        Scope scope =
                table.scopeFor(actor, permission).orElseThrow(() -> Refusal.of(RefusalKind.FORBIDDEN, "not-allowed"));
        current.become(actor, scope);
    }
}
