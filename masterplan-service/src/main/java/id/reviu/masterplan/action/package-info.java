/** What meetings give offices to do, and how far they are. */
@NullMarked
package id.reviu.masterplan.action;

import org.jspecify.annotations.NullMarked;
