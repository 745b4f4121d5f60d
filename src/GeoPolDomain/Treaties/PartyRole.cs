using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>As what an actor takes part in an instrument.</summary>
[JsonConverter(typeof(TextConverter<PartyRole>))]
public sealed class PartyRole : Code<PartyRole>, ICode<PartyRole>
{
    private static readonly CodeList<PartyRole> List = new("a role of a party", static text => new(text));

    private PartyRole(string text) : base(text) { }

    /// <summary>Bound by it.</summary>
    public static PartyRole Party { get; } = List["party"];

    /// <summary>Has signed it; whether it is bound is another matter.</summary>
    public static PartyRole Signatory { get; } = List["signatory"];

    /// <summary>Guarantees it.</summary>
    public static PartyRole Guarantor { get; } = List["guarantor"];

    /// <summary>Keeps the instrument.</summary>
    public static PartyRole Depositary { get; } = List["depositary"];

    /// <summary>Is named by it without having agreed.</summary>
    public static PartyRole Addressee { get; } = List["addressee"];

    static CodeList<PartyRole> ICode<PartyRole>.Codes => List;
}
