using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Builds the description of a record, member by member in canonical order.</summary>
internal sealed class ShapeBuilder<[DynamicallyAccessedMembers(Blank.Needs)] TRecord>
    where TRecord : class
{
    private readonly ImmutableArray<Field<TRecord>>.Builder fields = ImmutableArray.CreateBuilder<Field<TRecord>>();

    private bool isRepeated;

    /// <summary>Says that such objects, and lists of them, often occur again in one document, as citations do.</summary>
    public ShapeBuilder<TRecord> Repeated()
    {
        isRepeated = true;
        return this;
    }

    /// <summary>Adds a member that always holds the same text.</summary>
    public ShapeBuilder<TRecord> Constant(string name, string text) => Add(new ConstantField<TRecord>(name, text));

    /// <summary>Adds the member <c>kind</c>, which tells the records of a family apart.</summary>
    public ShapeBuilder<TRecord> Kind(string kind) => Constant(Family<TRecord>.MemberName, kind);

    /// <summary>Adds a required member.</summary>
    public ShapeBuilder<TRecord> Required<T>(string name, Slot<TRecord, T> slot, Codec<T> codec) =>
        Add(new Field<TRecord, T>(name, slot, codec, isRequired: true));

    /// <summary>Adds a required member that holds a small value.</summary>
    public ShapeBuilder<TRecord> Required<T>(string name, Slot<TRecord, T> slot) where T : TextValue, ITextForm<T> =>
        Required(name, slot, Codec.Of<T>());

    /// <summary>Adds an optional member.</summary>
    public ShapeBuilder<TRecord> Optional<T>(string name, Slot<TRecord, T?> slot, Codec<T> codec) where T : class =>
        Add(new Field<TRecord, T?>(name, slot, codec!, isRequired: false));

    /// <summary>Adds an optional member that holds a text.</summary>
    public ShapeBuilder<TRecord> Optional(string name, Slot<TRecord, HeldText> slot, Codec<HeldText> codec) =>
        Add(new Field<TRecord, HeldText>(name, slot, codec, isRequired: false, static value => value.IsNone));

    /// <summary>Adds an optional member that holds a small value.</summary>
    public ShapeBuilder<TRecord> Optional<T>(string name, Slot<TRecord, T?> slot) where T : TextValue, ITextForm<T> =>
        Optional(name, slot, Codec.Of<T>());

    /// <summary>Adds a Boolean member that is left out when it is false.</summary>
    public ShapeBuilder<TRecord> Flag(string name, Slot<TRecord, bool> slot) =>
        Add(new Field<TRecord, bool>(name, slot, Codec.Flag, isRequired: false, static value => !value));

    /// <summary>Adds a list that is left out when it is empty.</summary>
    public ShapeBuilder<TRecord> List<T>(string name, Slot<TRecord, Items<T>> slot, Codec<T> item) =>
        List(name, slot, new ListCodec<T>(item, isSet: false));

    /// <summary>Adds a required list that must have at least one item.</summary>
    public ShapeBuilder<TRecord> SomeList<T>(string name, Slot<TRecord, Items<T>> slot, Codec<T> item) =>
        Add(new Field<TRecord, Items<T>>(
            name, slot, new ListCodec<T>(item, isSet: false), isRequired: true, isTooShort: static value => value.IsEmpty));

    /// <summary>Adds a set of small values that is left out when it is empty.</summary>
    public ShapeBuilder<TRecord> Set<T>(string name, Slot<TRecord, Items<T>> slot) where T : TextValue, ITextForm<T> =>
        List(name, slot, new ListCodec<T>(Codec.Of<T>(), isSet: true));

    /// <summary>Adds a list with a codec of its own; the list is left out when it is empty.</summary>
    public ShapeBuilder<TRecord> List<T>(string name, Slot<TRecord, Items<T>> slot, Codec<Items<T>> list) =>
        Add(new Field<TRecord, Items<T>>(name, slot, list, isRequired: false, static value => value.IsEmpty));

    /// <summary>Adds a list that is left out when it is empty. The record does not hold the list itself.</summary>
    public ShapeBuilder<TRecord> ListElsewhere<T>(string name, Slot<TRecord, Items<T>> slot, Codec<Items<T>> list) =>
        Add(new Field<TRecord, Items<T>>(name, slot, list, isRequired: false, static value => value.IsEmpty, isInside: false));

    /// <summary>Adds the members whose names are not fixed. They come last.</summary>
    public ShapeBuilder<TRecord> Free(Field<TRecord> free) => Add(free);

    /// <summary>Adds the members that several records have in common.</summary>
    public ShapeBuilder<TRecord> And(Func<ShapeBuilder<TRecord>, ShapeBuilder<TRecord>> more) => more(this);

    /// <summary>Finishes the description. The function copies a blank record, and a reader fills the copy.</summary>
    public Shape<TRecord> Build(Func<TRecord, TRecord> copy) => new(copy, fields.ToImmutable(), isRepeated);

    private ShapeBuilder<TRecord> Add(Field<TRecord> field)
    {
        fields.Add(field);
        return this;
    }
}

/// <summary>What a trimmer must keep of a described record, so that it knows that instances of the record exist.</summary>
internal static class Blank
{
    /// <summary>The constructors, as <see cref="RuntimeHelpers.GetUninitializedObject"/> asks for them.</summary>
    public const DynamicallyAccessedMemberTypes Needs =
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;
}
