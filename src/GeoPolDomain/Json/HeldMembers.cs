using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>The members of the records of one type, with the places in which a record holds them.</summary>
/// <remarks>
/// All objects of one type hold a field in the same place. When the place of a reference is known, a member that a record does not have
/// costs one look, and a small value is written without asking the field and its codec.
/// </remarks>
internal sealed class HeldMembers<TRecord>
    where TRecord : class
{
    private readonly Member[] members;

    // The places of references to objects, those among them that refer to small values, and the last of these places.
    private readonly nint[] objects;
    private readonly nint[] smalls;
    private readonly nint last;

    /// <summary>Learns the places from one record, and looks at another to be sure.</summary>
    public HeldMembers(Field<TRecord>[] fields, TRecord record, TRecord another)
    {
        members = [.. fields.Select(field => Member.Of(field, record, another))];
        objects = [.. members.Where(one => one.Holding != Holding.Other).Select(one => one.Place)];
        smalls = [.. members.Where(one => one.Holding == Holding.Small).Select(one => one.Place)];
        last = objects.Append(0).Max();
    }

    /// <summary>Writes the members that the record has.</summary>
    public void Write(JsonOutput output, TRecord record)
    {
        foreach (var member in members)
            member.Write(output, record);
    }

    /// <summary>Asks the memory for a part of what writing the record will look at.</summary>
    public void Prefetch(TRecord record, Prefetched part)
    {
        switch (part)
        {
            case Prefetched.Record:
                ObjectMemory.Prefetch(record, last);
                break;
            case Prefetched.Objects:
                // A reference that is null is asked for as well: to find out would take longer.
                foreach (var place in objects)
                    ObjectMemory.PrefetchAt(record, place);
                break;
            case Prefetched.Texts:
                foreach (var place in smalls)
                    if (ObjectMemory.At(record, place) is { } small)
                        ObjectMemory.Prefetch(Unsafe.As<TextValue>(small).Text);
                break;
        }
    }

    private sealed class Member(Field<TRecord> field, Holding holding, nint place)
    {
        public Holding Holding => holding;

        public nint Place => place;

        public static Member Of(Field<TRecord> field, TRecord record, TRecord another)
        {
            var member = new Member(field, field.HoldingIn(record, out var place), place);
            return member.IsSo(another)
                ? member
                : throw new InvalidOperationException($"Records do not hold the member {field.Name} themselves.");
        }

        public void Write(JsonOutput output, TRecord record)
        {
            Debug.Assert(IsSo(record), "Every record holds the member in the same place.");
            if (holding != Holding.Other)
            {
                if (ObjectMemory.At(record, place) is not { } held)
                    return;
                if (holding == Holding.Small)
                {
                    output.Small(field.PreparedName, Unsafe.As<TextValue>(held));
                    return;
                }
            }

            field.Write(output, record);
        }

        private bool IsSo(TRecord record) => field.HoldingIn(record, out var now) == holding && now == place;
    }
}

/// <summary>How records hold a member.</summary>
internal enum Holding
{
    /// <summary>In a way that only the field knows.</summary>
    Other,

    /// <summary>As a reference to an object. The reference is null when the record does not have the member.</summary>
    Object,

    /// <summary>As a reference to a <see cref="TextValue"/>. The reference is null when the record does not have the member.</summary>
    Small,
}

/// <summary>What the memory is asked for before a record is written. Each needs what stands before it.</summary>
internal enum Prefetched
{
    /// <summary>The record itself.</summary>
    Record,

    /// <summary>The objects to which the record refers.</summary>
    Objects,

    /// <summary>The texts of the small values among these objects.</summary>
    Texts,
}

/// <summary>Looks at objects as the memory holds them.</summary>
/// <remarks>
/// Asking the memory for something is a hint to the processor: nothing waits for it and nothing fails. The collector may move the object
/// meanwhile; then the hint was of no use.
/// </remarks>
internal static class ObjectMemory
{
    // What processors bring from the memory at once.
    private const int Line = 64;

    /// <summary>Whether the processor can be asked.</summary>
    public static bool TakesHints => Sse.IsSupported;

    /// <summary>Returns how far from its first field an object holds another field of its own.</summary>
    public static nint PlaceOf<TField>(object holder, ref TField field) =>
        Unsafe.ByteOffset(ref Unsafe.As<Fields>(holder).First, ref Unsafe.As<TField, byte>(ref field));

    /// <summary>Returns the reference that an object holds in a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static object? At(object holder, nint place) => RefAt<object?>(holder, place);

    /// <summary>Asks for the beginning of an object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Prefetch(object one) => Prefetch(Unsafe.As<object, nint>(ref one));

    /// <summary>Asks for an object from its beginning to a place.</summary>
    public static void Prefetch(object one, nint place)
    {
        for (nint at = 0; at <= place; at += Line)
            Prefetch(Unsafe.As<object, nint>(ref one) + at);
        // An object need not begin where a line begins.
        Prefetch(Unsafe.As<object, nint>(ref one) + nint.Size + place);
    }

    /// <summary>Asks for the beginning of the object to which the reference in a place refers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PrefetchAt(object holder, nint place) => Prefetch(RefAt<nint>(holder, place));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(nint address)
    {
        if (TakesHints)
            Sse.Prefetch0((void*)address);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref T RefAt<T>(object holder, nint place) =>
        ref Unsafe.As<byte, T>(ref Unsafe.AddByteOffset(ref Unsafe.As<Fields>(holder).First, place));

    // The first field of this class is where every object has its first field.
    private sealed class Fields
    {
        public byte First;
    }
}
