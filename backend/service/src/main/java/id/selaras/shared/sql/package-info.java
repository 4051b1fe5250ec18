/** SQL without entities, for bulk work inside the caller's transaction. */
package id.selaras.shared.sql;
