package org.newsdoc.parsers.internal.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsdoc.model.NewsDate;
import org.newsdoc.model.RichText;
import org.newsdoc.model.Url;
import org.newsdoc.parsers.internal.Context;
import org.newsdoc.parsers.internal.claims.Claims;
import org.newsdoc.parsers.internal.html.Mark;
import org.newsdoc.parsers.internal.html.Page;
import org.newsdoc.parsers.internal.html.Tag;
import org.newsdoc.parsers.internal.story.Part;

/** Finds the posts of a live blog: elements side by side with a time and text each. */
final class LivePosts {
    private static final int FEWEST = 3;

    private final Page page;
    private final Judgement judgement;
    private final Context context;

    /** How many times stand before each node. */
    private int[] times = new int[0];

    /** The element of the time of each post. */
    private final Map<Integer, Integer> posts = new HashMap<>();

    private LivePosts(Page page, Judgement judgement, Context context) {
        this.page = page;
        this.judgement = judgement;
        this.context = context;
    }

    /** The posts under an element; there are none unless the page or the element says it is a live blog. */
    static LivePosts find(Page page, Judgement judgement, int root, Claims claims, Context context) {
        var posts = new LivePosts(page, judgement, context);
        if (claims.isType("LiveBlogPosting") || posts.isLive(root)) {
            posts.find(root);
        }
        return posts;
    }

    private boolean isLive(int root) {
        for (int i = root; i > 0; i = page.parent(i)) {
            if (Mark.LIVE.in(page.marks(i))) {
                return true;
            }
        }
        return false;
    }

    private void find(int root) {
        times = new int[page.size() + 1];
        for (int i = 0; i < page.size(); i++) {
            times[i + 1] = times[i] + (page.tag(i) == Tag.TIME ? 1 : 0);
        }
        var byParent = new HashMap<Integer, Integer>();
        for (int i = root + 1; i < page.end(root); i++) {
            int post = page.tag(i) == Tag.TIME ? post(i, root) : -1;
            if (post >= 0 && posts.putIfAbsent(post, i) == null) {
                byParent.merge(page.parent(post), 1, Integer::sum);
            }
        }
        posts.keySet().removeIf(post -> byParent.getOrDefault(page.parent(post), 0) < FEWEST);
    }

    /** The outermost element that has no other time, if it has text of the story; -1 otherwise. */
    private int post(int time, int root) {
        int post = time;
        for (int up = page.parent(post); up > root && times[page.end(up)] - times[up] == 1; up = page.parent(up)) {
            post = up;
        }
        return post != time && judgement.holds(post, page.end(post)) ? post : -1;
    }

    /** The post that begins at a node, without its heading. */
    Optional<Part.Post> at(int node) {
        var time = posts.isEmpty() ? null : posts.get(node);
        return time == null
                ? Optional.empty()
                : Optional.of(new Part.Post(
                        RichText.EMPTY,
                        date(time).orElse(null),
                        List.of(),
                        address(node).orElse(null)));
    }

    /** Whether an element is the time of a post, which the post tells. */
    boolean isTime(int node) {
        return page.tag(node) == Tag.TIME && posts.containsValue(node);
    }

    private Optional<NewsDate> date(int time) {
        var element = page.element(time);
        var machine = element.attr("datetime");
        return context.knowledge()
                .dates()
                .read(
                        machine.isEmpty() ? element.text() : machine,
                        context.language(),
                        context.referenceTime().orElse(null));
    }

    /** The address of a post: the page's own with the name of the post's element. */
    private Optional<Url> address(int post) {
        var name = page.element(post).id();
        return name.isEmpty()
                ? Optional.empty()
                : context.url().map(url -> Url.of(withoutFragment(url.value()) + "#" + name));
    }

    private static String withoutFragment(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }
}
