using System.Collections.Immutable;

namespace GeoPolDomain.Merging;

/// <summary>How conflicts between two datasets are settled: a sequence of rules, of which the first that decides counts.</summary>
/// <remarks>
/// A conflict that no rule decides stays open, and there is then no merged dataset. For every policy, merging a dataset with itself
/// gives the same dataset, and merging a dataset with one that holds no records gives the dataset.
/// <see cref="PreferOne"/>, <see cref="PreferOther"/> and <see cref="Fail"/> promise more, as long as no ids collide or move: they are
/// associative.
/// Of three datasets, the first two may be merged first or the last two. The other policies do not promise it, because they judge a record
/// by its sources or its dates, which merging changes.
/// </remarks>
public sealed class MergePolicy
{
    private readonly ImmutableSortedDictionary<MergeField, ImmutableArray<MergeRule>> rules;

    /// <summary>Creates a policy with the same rules for all members. Before them, lists are joined.</summary>
    /// <exception cref="ArgumentException">There is no rule.</exception>
    public MergePolicy(params ImmutableArray<MergeRule> rules)
    {
        if (rules.IsDefaultOrEmpty)
            throw new ArgumentException("A policy needs at least one rule.", nameof(rules));
        var lists = rules[0] is MergeRule.Fail or MergeRule.JoinLists ? rules : rules.Insert(0, MergeRule.JoinLists);
        this.rules = Fields.ToImmutableSortedDictionary(field => field, field => field == MergeField.List ? lists : rules);
    }

    private MergePolicy(ImmutableSortedDictionary<MergeField, ImmutableArray<MergeRule>> rules) => this.rules = rules;

    /// <summary>Keeps both records as the views of two actors where that is possible. Leaves all other conflicts open.</summary>
    /// <remarks>Not associative: which records can be attributed depends on the records that they were merged with before.</remarks>
    public static MergePolicy KeepBoth { get; } = new(MergeRule.KeepBoth);

    /// <summary>Takes the values that cite the more reliable source. Leaves a conflict open where neither is more reliable.</summary>
    /// <remarks>Not associative: a merged record cites the sources of both, so it can win where one of the two would have lost.</remarks>
    public static MergePolicy PreferReliable { get; } = new(MergeRule.PreferReliable);

    /// <summary>
    /// Takes the values that cite the newer source, or else of the later version. Leaves a conflict open where neither is newer.
    /// </summary>
    /// <remarks>Not associative: a merged record cites the sources of both, so it can win where one of the two would have lost.</remarks>
    public static MergePolicy PreferNewer { get; } = new(MergeRule.PreferNewer);

    /// <summary>Takes the more precise of two dates. Leaves all other conflicts open.</summary>
    /// <remarks>
    /// Not associative: two dates that overlap are an open conflict, but not when a third date that lies within both came in before.
    /// </remarks>
    public static MergePolicy MorePrecise { get; } = new(MergeRule.MorePrecise);

    /// <summary>Takes the values of the first dataset. Associative where no ids collide or move.</summary>
    public static MergePolicy PreferOne { get; } = new(MergeRule.PreferOne);

    /// <summary>Takes the values of the second dataset. Associative where no ids collide or move.</summary>
    public static MergePolicy PreferOther { get; } = new(MergeRule.PreferOther);

    /// <summary>Leaves every conflict open, also between lists, and every collision of ids.</summary>
    /// <remarks>Associative: three datasets are merged in no order or with the same result in every order.</remarks>
    public static MergePolicy Fail { get; } = new(MergeRule.Fail);

    private static MergeField[] Fields =>
    [
        MergeField.Date, MergeField.Text, MergeField.Number, MergeField.Reference, MergeField.Code, MergeField.Part, MergeField.List,
    ];

    /// <summary>Whether the policy leaves every conflict open.</summary>
    internal bool IsStrict => rules.Values.All(one => one[0] == MergeRule.Fail);

    /// <summary>The rules for one kind of member, in the order in which they are asked.</summary>
    public ImmutableArray<MergeRule> RulesFor(MergeField field) => rules[field];

    /// <summary>Returns this policy with other rules for one kind of member. Without rules, its conflicts stay open.</summary>
    public MergePolicy With(MergeField field, params ImmutableArray<MergeRule> rulesOfField) =>
        new(rules.SetItem(field, rulesOfField.IsDefaultOrEmpty ? [MergeRule.Fail] : rulesOfField));

    /// <summary>Reads a policy from the names of its rules, separated by commas, for example <c>more-precise,prefer-newer</c>.</summary>
    /// <exception cref="FormatException">A name is no rule. The message lists the rules.</exception>
    public static MergePolicy Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([.. text.Split(',').Select(name => MergeRules.Names.TryRead(name.Trim(), out var rule)
            ? rule
            : throw new FormatException($"'{name.Trim()}' is no merge rule; the rules are {string.Join(", ", MergeRules.All)}"))]);
    }

    /// <summary>The rules for texts, as <see cref="Parse"/> reads them.</summary>
    public override string ToString() => string.Join(",", rules[MergeField.Text].Select(rule => rule.ToText()));
}
