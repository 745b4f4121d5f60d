using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>As what an actor takes part in an instrument.</summary>
[JsonConverter(typeof(TextConverter<PartyRole>))]
public sealed class PartyRole : Code<PartyRole>, ICode<PartyRole>
{
    private PartyRole(string text) : base(text)
    {
    }

    /// <summary>Bound by it.</summary>
    public static PartyRole Party { get; } = new("party");

    /// <summary>Has signed it; whether it is bound is another matter.</summary>
    public static PartyRole Signatory { get; } = new("signatory");

    /// <summary>Guarantees it.</summary>
    public static PartyRole Guarantor { get; } = new("guarantor");

    /// <summary>Keeps the instrument.</summary>
    public static PartyRole Depositary { get; } = new("depositary");

    /// <summary>Is named by it without having agreed.</summary>
    public static PartyRole Addressee { get; } = new("addressee");

    /// <inheritdoc/>
    public static ImmutableArray<PartyRole> All { get; } =
    [
        Party,
        Signatory,
        Guarantor,
        Depositary,
        Addressee,
    ];

    static string ITextForm<PartyRole>.Called => "a role of a party";

    static PartyRole? ICode<PartyRole>.Unlisted(string text) => new(text);
}
