package id.selaras.identity.application;

import id.selaras.identity.domain.ApiClient;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiClientRepository implements PanacheRepositoryBase<ApiClient, UUID> {

    Optional<ApiClient> named(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }
}
