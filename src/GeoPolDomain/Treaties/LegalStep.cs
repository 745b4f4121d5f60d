using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>
/// A legal step in the life of an instrument, a party or a membership, for example signature or ratification. The terms are those of the
/// Vienna Convention on the Law of Treaties.
/// </summary>
[JsonConverter(typeof(TextConverter<LegalStep>))]
public sealed class LegalStep : Code<LegalStep>, ICode<LegalStep>
{
    private static readonly CodeList<LegalStep> List = new("a legal step", static text => new(text));

    private readonly int? place;

    private LegalStep(string text, int? place = null) : base(text) => this.place = place;

    /// <summary>A political announcement without legal effect.</summary>
    public static LegalStep Announced { get; } = List.Add(new("announced"));

    /// <summary>The application for membership.</summary>
    public static LegalStep Applied { get; } = List.Add(new("applied", 0));

    /// <summary>The signature of the instrument, for example of a founding treaty or an accession treaty.</summary>
    public static LegalStep Signed { get; } = List.Add(new("signed", 1));

    /// <summary>The ratification, acceptance or approval of the instrument.</summary>
    public static LegalStep Ratified { get; } = List.Add(new("ratified", 2));

    /// <summary>The deposit of the instrument of ratification or accession with the depositary.</summary>
    public static LegalStep Deposited { get; } = List.Add(new("deposited", 3));

    /// <summary>The accession to the instrument without earlier signature.</summary>
    public static LegalStep Acceded { get; } = List.Add(new("acceded", 2));

    /// <summary>The admission of the member by a decision of the organization.</summary>
    public static LegalStep Admitted { get; } = List.Add(new("admitted"));

    /// <summary>The entry into force: of the instrument as a whole, or for the member or party whose step this is.</summary>
    public static LegalStep InForce { get; } = List.Add(new("in-force", 4));

    /// <summary>The ratification of the charter, where this is a separate step, as in the Commonwealth of Independent States.</summary>
    public static LegalStep CharterRatified { get; } = List.Add(new("charter-ratified"));

    /// <summary>The extension of a limited term for the member.</summary>
    public static LegalStep Extended { get; } = List.Add(new("extended"));

    /// <summary>The notice of withdrawal.</summary>
    public static LegalStep NoticeGiven { get; } = List.Add(new("notice-given"));

    /// <summary>The decision of the organization to end the membership or the instrument.</summary>
    public static LegalStep Decided { get; } = List.Add(new("decided"));

    /// <summary>The entry into effect of the end, for example when the period of notice has run out.</summary>
    public static LegalStep Effective { get; } = List.Add(new("effective"));

    /// <summary>
    /// Whether the law of treaties puts this step before the other step: application, signature, ratification or accession, deposit, entry
    /// into force. False when either step has no place in this order, for example an announcement.
    /// </summary>
    internal bool ComesBefore(LegalStep other) => place < other.place;

    /// <summary>Whether the law of treaties gives this step a place in the order of steps.</summary>
    internal bool HasPlace => place is not null;

    static CodeList<LegalStep> ICode<LegalStep>.Codes => List;
}

/// <summary>A legal step with its date, of an instrument, a party or a membership.</summary>
/// <remarks>When sources disagree on the date, the list holds the same step once for each date, each with its own citation.</remarks>
[JsonConverter(typeof(DescribedConverter<DatedStep>))]
public sealed record DatedStep : IDescribed<DatedStep>
{
    private LegalStep step = null!;
    private EdtfDate on = null!;
    private Items<Citation> citations;

    /// <summary>The legal step that was taken, for example signature.</summary>
    public required LegalStep Step { get => step; init => step = Given.Value(value); }

    /// <summary>The date on which the step was taken.</summary>
    public required EdtfDate On { get => on; init => on = Given.Value(value); }

    /// <summary>
    /// The sources of the date, where they differ from the sources of the record. Empty means that the sources of the record apply.
    /// </summary>
    public ImmutableArray<Citation> Citations { get => citations; init => citations = Given.List(value); }

    internal static Shape<DatedStep> Shape { get; } = new ShapeBuilder<DatedStep>().Repeated()
        .Required("step", static r => ref r.step)
        .Required("on", static r => ref r.on)
        .List("citations", static r => ref r.citations, Citation.Shape)
        .Build(static blank => blank with { });

    static ObjectCodec<DatedStep> IDescribed<DatedStep>.Description => Shape;
}
