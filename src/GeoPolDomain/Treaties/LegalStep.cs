using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>A dated step on the way into or out of a membership (words of the Vienna Convention on the Law of Treaties).</summary>
[JsonConverter(typeof(TextConverter<LegalStep>))]
public sealed class LegalStep : Code<LegalStep>, ICode<LegalStep>
{
    private readonly int? place;

    private LegalStep(string text, int? place = null) : base(text) => this.place = place;

    /// <summary>Made known politically, without legal effect.</summary>
    public static LegalStep Announced { get; } = new("announced");

    /// <summary>Membership applied for.</summary>
    public static LegalStep Applied { get; } = new("applied", 0);

    /// <summary>The founding text or the accession signed.</summary>
    public static LegalStep Signed { get; } = new("signed", 1);

    /// <summary>Ratified, accepted or approved.</summary>
    public static LegalStep Ratified { get; } = new("ratified", 2);

    /// <summary>The instrument deposited.</summary>
    public static LegalStep Deposited { get; } = new("deposited", 3);

    /// <summary>Acceded without earlier signature.</summary>
    public static LegalStep Acceded { get; } = new("acceded", 2);

    /// <summary>Admitted by decision of the organization.</summary>
    public static LegalStep Admitted { get; } = new("admitted");

    /// <summary>In force for the member.</summary>
    public static LegalStep InForce { get; } = new("in-force", 4);

    /// <summary>The charter ratified, where that is a step of its own.</summary>
    public static LegalStep CharterRatified { get; } = new("charter-ratified");

    /// <summary>A term extended for the member.</summary>
    public static LegalStep Extended { get; } = new("extended");

    /// <summary>Notice of withdrawal given.</summary>
    public static LegalStep NoticeGiven { get; } = new("notice-given");

    /// <summary>The organization decided on the end.</summary>
    public static LegalStep Decided { get; } = new("decided");

    /// <summary>The end took effect.</summary>
    public static LegalStep Effective { get; } = new("effective");

    /// <inheritdoc/>
    public static ImmutableArray<LegalStep> All { get; } =
    [
        Announced,
        Applied,
        Signed,
        Ratified,
        Deposited,
        Acceded,
        Admitted,
        InForce,
        CharterRatified,
        Extended,
        NoticeGiven,
        Decided,
        Effective,
    ];

    /// <summary>Whether the law of treaties puts this step before the other: signature before ratification before entry into force.</summary>
    internal bool ComesBefore(LegalStep other) => place < other.place;

    static string ITextForm<LegalStep>.Called => "a legal step";

    static LegalStep? ICode<LegalStep>.Unlisted(string text) => new(text);
}
