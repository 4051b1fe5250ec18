package id.selaras.identity.api;

import id.selaras.identity.application.AccessToken;
import id.selaras.identity.application.TokenService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** OAuth 2.0 token endpoint for other systems. */
@Path("/oauth2/token")
@Tag(name = "Access")
public class TokenResource {

    @Inject
    TokenService tokens;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "issueToken", summary = "Access token by client credentials (RFC 6749, 4.4)")
    public AccessToken issue(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @FormParam("grant_type") String grantType,
            @FormParam("scope") String scope) {
        return tokens.clientCredentials(authorization, grantType, scope);
    }
}
