/** What every HTTP interface shares: pages by key, versions as entity tags, bounded bodies. */
@NullMarked
package id.reviu.platform.web;

import org.jspecify.annotations.NullMarked;
