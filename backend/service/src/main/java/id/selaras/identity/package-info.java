/**
 * Who may come in: accounts of people with their roles and units, clients of other systems, sessions and tokens. A
 * token only says who somebody is; what the person may do is read from the database at every request, so a role taken
 * away is gone at once.
 */
package id.selaras.identity;
