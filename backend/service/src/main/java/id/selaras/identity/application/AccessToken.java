package id.selaras.identity.application;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Answer of the token endpoint (RFC 6749, 5.1); the names are the standard's. */
public record AccessToken(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") int expiresIn,
        String scope) {}
