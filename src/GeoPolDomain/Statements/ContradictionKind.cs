using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>How records contradict or strain against one another.</summary>
[JsonConverter(typeof(TextConverter<ContradictionKind>))]
public sealed class ContradictionKind : Code<ContradictionKind>, ICode<ContradictionKind>
{
    private ContradictionKind(string text) : base(text)
    {
    }

    /// <summary>One affirms what another denies.</summary>
    public static ContradictionKind Denial { get; } = new("denial");

    /// <summary>One affirms what another knows nothing of: no denial.</summary>
    public static ContradictionKind NoInformation { get; } = new("no-information");

    /// <summary>A paraphrase says other than the quotation it renders.</summary>
    public static ContradictionKind Paraphrase { get; } = new("paraphrase");

    /// <summary>One says all or none, the other most or generally.</summary>
    public static ContradictionKind Quantifier { get; } = new("quantifier");

    /// <summary>One reaction is judged differently.</summary>
    public static ContradictionKind Evaluation { get; } = new("evaluation");

    /// <summary>The same plan has soldiers in another role or number.</summary>
    public static ContradictionKind Role { get; } = new("role");

    /// <summary>The same act is made to depend on different things.</summary>
    public static ContradictionKind Gate { get; } = new("gate");

    /// <summary>A label and the standing it denies.</summary>
    public static ContradictionKind Label { get; } = new("label");

    /// <summary>Different claims by one speaker that only seem to contradict.</summary>
    public static ContradictionKind Apparent { get; } = new("apparent");

    /// <summary>What a text allows is told differently.</summary>
    public static ContradictionKind Law { get; } = new("law");

    /// <summary>A claim and a fact from outside that does not fit.</summary>
    public static ContradictionKind Fact { get; } = new("fact");

    /// <summary>A claim that held for its time and later did not.</summary>
    public static ContradictionKind TimeBound { get; } = new("time-bound");

    /// <summary>The setting is told differently.</summary>
    public static ContradictionKind Setting { get; } = new("setting");

    /// <inheritdoc/>
    public static ImmutableArray<ContradictionKind> All { get; } =
    [
        Denial,
        NoInformation,
        Paraphrase,
        Quantifier,
        Evaluation,
        Role,
        Gate,
        Label,
        Apparent,
        Law,
        Fact,
        TimeBound,
        Setting,
    ];

    static string ITextForm<ContradictionKind>.Called => "a kind of contradiction";

    static ContradictionKind? ICode<ContradictionKind>.Unlisted(string text) => new(text);
}
