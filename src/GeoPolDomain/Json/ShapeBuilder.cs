using System.Collections.Immutable;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Describes a record member by member, in canonical order.</summary>
internal sealed class ShapeBuilder<TRecord>
    where TRecord : class
{
    private readonly ImmutableArray<Field<TRecord>>.Builder fields = ImmutableArray.CreateBuilder<Field<TRecord>>();

    /// <summary>A member that always holds the same text.</summary>
    public ShapeBuilder<TRecord> Constant(string name, string text) => Add(new ConstantField<TRecord>(name, text));

    /// <summary>The member <c>kind</c> of a case of a family.</summary>
    public ShapeBuilder<TRecord> Kind(string kind) => Constant(Family<TRecord>.MemberName, kind);

    /// <summary>A member that must be there.</summary>
    public ShapeBuilder<TRecord> Required<T>(string name, Slot<TRecord, T> slot, Codec<T> codec) =>
        Add(new Field<TRecord, T>(name, slot, codec, isRequired: true));

    /// <summary>A small value that must be there.</summary>
    public ShapeBuilder<TRecord> Required<T>(string name, Slot<TRecord, T> slot) where T : TextValue, ITextForm<T> =>
        Required(name, slot, Codec.Of<T>());

    /// <summary>A member that may be missing.</summary>
    public ShapeBuilder<TRecord> Optional<T>(string name, Slot<TRecord, T?> slot, Codec<T> codec) where T : class =>
        Add(new Field<TRecord, T?>(name, slot, codec!, isRequired: false));

    /// <summary>A small value that may be missing.</summary>
    public ShapeBuilder<TRecord> Optional<T>(string name, Slot<TRecord, T?> slot) where T : TextValue, ITextForm<T> =>
        Optional(name, slot, Codec.Of<T>());

    /// <summary>A mark that is left out where it is false.</summary>
    public ShapeBuilder<TRecord> Flag(string name, Slot<TRecord, bool> slot) =>
        Add(new Field<TRecord, bool>(name, slot, Codec.Flag, isRequired: false, static value => !value));

    /// <summary>A list that is left out where it is empty.</summary>
    public ShapeBuilder<TRecord> List<T>(string name, Slot<TRecord, Items<T>> slot, Codec<T> item) =>
        List(name, slot, new ListCodec<T>(item, isSet: false));

    /// <summary>A list that must be there and hold at least one item.</summary>
    public ShapeBuilder<TRecord> SomeList<T>(string name, Slot<TRecord, Items<T>> slot, Codec<T> item) =>
        Add(new Field<TRecord, Items<T>>(name, slot, new ListCodec<T>(item, isSet: false), isRequired: true, isTooLittle: static value => value.Array.IsEmpty));

    /// <summary>A set of small values that is left out where it is empty.</summary>
    public ShapeBuilder<TRecord> Set<T>(string name, Slot<TRecord, Items<T>> slot) where T : TextValue, ITextForm<T> =>
        List(name, slot, new ListCodec<T>(Codec.Of<T>(), isSet: true));

    /// <summary>A list held by a codec of its own, left out where it is empty.</summary>
    public ShapeBuilder<TRecord> List<T>(string name, Slot<TRecord, Items<T>> slot, Codec<Items<T>> list) =>
        Add(new Field<TRecord, Items<T>>(name, slot, list, isRequired: false, static value => value.Array.IsEmpty));

    /// <summary>The members common to several records.</summary>
    public ShapeBuilder<TRecord> And(Func<ShapeBuilder<TRecord>, ShapeBuilder<TRecord>> more) => more(this);

    /// <summary>Finishes the description; a reader fills a copy of a blank record.</summary>
    public Shape<TRecord> Build(Func<TRecord, TRecord> copy) => new(copy, fields.ToImmutable());

    private ShapeBuilder<TRecord> Add(Field<TRecord> field)
    {
        fields.Add(field);
        return this;
    }
}
