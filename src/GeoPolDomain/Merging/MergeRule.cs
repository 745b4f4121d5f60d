using System.Collections.Immutable;
using GeoPolDomain.Text;

namespace GeoPolDomain.Merging;

/// <summary>A rule that settles which of two values a merged record takes. A rule may leave a conflict undecided.</summary>
public enum MergeRule
{
    /// <summary>
    /// Keeps both records as the views of two actors, where each can be attributed to another actor and no other record names them.
    /// </summary>
    KeepBoth,

    /// <summary>Takes the value of the record that cites the more reliable source.</summary>
    PreferReliable,

    /// <summary>
    /// Takes the value of the record that cites the source published last, or else of the dataset with the later version.
    /// </summary>
    PreferNewer,

    /// <summary>Takes the date whose possible days all lie within those of the other date.</summary>
    MorePrecise,

    /// <summary>Takes the value of the first dataset.</summary>
    PreferOne,

    /// <summary>Takes the value of the second dataset.</summary>
    PreferOther,

    /// <summary>
    /// Takes the items of both lists, where a list is a collection such as citations, and not one whole such as a wording.
    /// </summary>
    JoinLists,

    /// <summary>Leaves the conflict open, whatever rules come after this one. There is then no merged dataset.</summary>
    Fail,
}

/// <summary>The names of the rules.</summary>
public static class MergeRules
{
    internal static Names<MergeRule> Names { get; } = new(
        "a merge rule",
        (MergeRule.KeepBoth, "keep-both"),
        (MergeRule.PreferReliable, "prefer-reliable"),
        (MergeRule.PreferNewer, "prefer-newer"),
        (MergeRule.MorePrecise, "more-precise"),
        (MergeRule.PreferOne, "prefer-one"),
        (MergeRule.PreferOther, "prefer-other"),
        (MergeRule.JoinLists, "join-lists"),
        (MergeRule.Fail, "fail"));

    /// <summary>All rules by name, in the order of the enumeration.</summary>
    public static ImmutableArray<string> All { get; } = [.. Names.Texts];

    /// <summary>Returns the name of the rule, for example <c>prefer-newer</c>.</summary>
    public static string ToText(this MergeRule rule) => Names.Of(rule);
}

/// <summary>The kind of a member, for which a policy has its own rules.</summary>
public enum MergeField
{
    /// <summary>A date, an interval or a set of dates.</summary>
    Date,

    /// <summary>A text for people, such as a note.</summary>
    Text,

    /// <summary>A number or a range of numbers, such as a strength.</summary>
    Number,

    /// <summary>The id of another record.</summary>
    Reference,

    /// <summary>A code, or true and false.</summary>
    Code,

    /// <summary>An object with members of its own, such as the end of a membership. It is taken whole.</summary>
    Part,

    /// <summary>A list or a set.</summary>
    List,
}
