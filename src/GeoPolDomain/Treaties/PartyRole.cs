using System.Text.Json.Serialization;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Treaties;

/// <summary>The role of an actor in an instrument.</summary>
[JsonConverter(typeof(TextConverter<PartyRole>))]
public sealed class PartyRole : Code<PartyRole>, ICode<PartyRole>
{
    private static readonly CodeList<PartyRole> List = new("a role of a party", static text => new(text, Answer.Unknown));

    private PartyRole(string text, Answer isBound) : base(text) => IsBound = isBound;

    /// <summary>An actor that is bound by the instrument.</summary>
    public static PartyRole Party { get; } = List.Add(new("party", Answer.Yes));

    /// <summary>An actor that signed the instrument. A signature alone does not bind: an actor that is bound is a party.</summary>
    public static PartyRole Signatory { get; } = List.Add(new("signatory", Answer.No));

    /// <summary>An actor that guarantees the instrument. A guarantor is bound by its guarantee.</summary>
    public static PartyRole Guarantor { get; } = List.Add(new("guarantor", Answer.Yes));

    /// <summary>The actor that keeps the instrument on behalf of the parties (depositary).</summary>
    public static PartyRole Depositary { get; } = List.Add(new("depositary", Answer.No));

    /// <summary>An actor that the instrument names but that has not agreed to the instrument.</summary>
    public static PartyRole Addressee { get; } = List.Add(new("addressee", Answer.No));

    /// <summary>Whether an actor in this role is bound by the instrument while the instrument is in force for it.</summary>
    public Answer IsBound { get; }

    static CodeList<PartyRole> ICode<PartyRole>.Codes => List;
}
